namespace Hub.Adapters.Explaining;

/// <summary>A source field that an item was made of.</summary>
/// <param name="Name">Name in the copybook or header.</param>
/// <param name="Offset">Byte offset in the stream.</param>
/// <param name="Hex">Its bytes.</param>
/// <param name="Decoded">What they decode to, before cleansing; of a number as <paramref name="Text"/>.</param>
/// <param name="Text">What they decode and cleanse to.</param>
public sealed record ExplainedField(string Name, long Offset, string Hex, string Decoded, string Text);
