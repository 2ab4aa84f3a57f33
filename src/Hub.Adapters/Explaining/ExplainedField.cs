namespace Hub.Adapters.Explaining;

/// <summary>A source field that an item was made of.</summary>
/// <param name="Name">Name in the copybook or header.</param>
/// <param name="Offset">Byte offset in the stream.</param>
/// <param name="Hex">Its bytes.</param>
/// <param name="Text">What they decode and cleanse to.</param>
public sealed record ExplainedField(string Name, long Offset, string Hex, string Text);
