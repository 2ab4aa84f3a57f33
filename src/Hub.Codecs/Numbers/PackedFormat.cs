namespace Hub.Codecs.Numbers;

/// <summary>Format of a packed number.</summary>
/// <param name="IsSigned">PIC S9. Where false, a minus is an invalid sign.</param>
/// <param name="HasSignNibble">True for COMP-3 (PACKED-DECIMAL), false for COMP-6.</param>
/// <param name="Digits">Digits of the picture; a larger value is too long. 0 means as many as the bytes hold.</param>
public readonly record struct PackedFormat(bool IsSigned, bool HasSignNibble = true, int Digits = 0);
