namespace Hub.Engine.Runs;

/// <summary>Corrected records that are stored together: of one stream, each once, and not too many.</summary>
/// <param name="Stream">Their stream.</param>
/// <param name="Places">Where they stand among the records of the request.</param>
internal sealed record CorrectedPart(string Stream, IReadOnlyList<int> Places)
{
    /// <summary>Most records in one transaction: each has its own staged rows until it is stored.</summary>
    public const int MostRecords = 500;

    /// <summary>The parts of a request, in its order. A record that stands in it twice comes into another part: the second looks at what the first did.</summary>
    public static IEnumerable<CorrectedPart> Of(IReadOnlyList<CorrectedRecord> records)
    {
        List<int> places = [];
        HashSet<long> taken = [];
        for (var i = 0; i < records.Count; i++)
        {
            if (places.Count == MostRecords || (places.Count > 0 && (records[places[0]].Stream != records[i].Stream || taken.Contains(records[i].Record))))
            {
                yield return new(records[places[0]].Stream, places);
                places = [];
                taken.Clear();
            }

            places.Add(i);
            taken.Add(records[i].Record);
        }

        if (places.Count > 0)
        {
            yield return new(records[places[0]].Stream, places);
        }
    }
}
