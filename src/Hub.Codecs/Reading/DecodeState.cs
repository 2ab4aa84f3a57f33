namespace Hub.Codecs.Reading;

/// <summary>What decoding must remember between two chunks, apart from the bytes carried over.</summary>
/// <param name="IsDouble">In double-byte text.</param>
/// <param name="Shift">Index of the shift code that led there; -1 where the field began so.</param>
internal readonly record struct DecodeState(bool IsDouble, int Shift);
