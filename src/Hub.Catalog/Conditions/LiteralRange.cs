namespace Hub.Catalog.Conditions;

/// <summary>A literal, or all values from one literal to another of the same length.</summary>
internal readonly record struct LiteralRange(LiteralOperand First, LiteralOperand Last)
{
    public bool Contains(ReadOnlySpan<byte> value) =>
        value.Length == First.Utf8.Length
            ? value.SequenceCompareTo(First.Utf8) >= 0 && value.SequenceCompareTo(Last.Utf8) <= 0
            : value.SequenceEqual(First.Utf8);

    public override string ToString() => First == Last ? First.ToString() : $"{First}..{Last}";
}
