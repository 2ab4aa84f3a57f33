namespace Hub.Codecs.Reading;

/// <summary>One shift code of a host.</summary>
/// <param name="Bytes">One or two bytes.</param>
/// <param name="ToDouble">True for the one that begins double-byte text.</param>
internal sealed record ShiftCode(byte[] Bytes, bool ToDouble);
