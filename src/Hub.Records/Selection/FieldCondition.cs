namespace Hub.Records.Selection;

/// <summary>A condition on a record's bytes: what stands at an offset is one of some values.</summary>
/// <param name="Offset">Offset in the record, in bytes.</param>
/// <param name="Values">The values, in the file's own bytes; each may have a length of its own.</param>
public sealed record FieldCondition(int Offset, IReadOnlyList<ReadOnlyMemory<byte>> Values)
{
    /// <summary>Whether a record fulfils it. A record that is too short does not.</summary>
    public bool Holds(ReadOnlySpan<byte> record)
    {
        foreach (var value in Values)
        {
            if (record.Length >= Offset + value.Length && record.Slice(Offset, value.Length).SequenceEqual(value.Span))
            {
                return true;
            }
        }

        return false;
    }
}
