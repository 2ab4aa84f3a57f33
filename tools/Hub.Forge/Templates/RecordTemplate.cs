namespace Hub.Forge.Templates;

/// <summary>A finished record in which only what tells persons apart is still written: bytes with holes.</summary>
/// <param name="Bytes">The record as it was tried.</param>
/// <param name="Holes">Places of identities, ascending.</param>
/// <param name="Fault">The fault in it; null for a clean record.</param>
internal sealed record RecordTemplate(byte[] Bytes, IReadOnlyList<TemplateHole> Holes, Writing.Fault? Fault)
{
    /// <summary>The seed that it was made of.</summary>
    public required Seed Seed { get; init; }

    /// <summary>What was changed in the seed.</summary>
    public required IReadOnlyDictionary<string, string> Changes { get; init; }

    /// <summary>Writes the record of a person; returns its length.</summary>
    public int Write(in Citizen citizen, Citizens citizens, Span<byte> target)
    {
        var (from, n) = (0, 0);
        foreach (var hole in Holes)
        {
            Bytes.AsSpan(from, hole.Offset - from).CopyTo(target[n..]);
            n += hole.Offset - from;
            var old = Bytes.AsSpan(hole.Offset, hole.Length);
            n += hole.Field.Write(citizen, citizens, old, target[n..]);
            from = hole.Offset + hole.Length;
        }

        Bytes.AsSpan(from).CopyTo(target[n..]);
        return n + Bytes.Length - from;
    }
}
