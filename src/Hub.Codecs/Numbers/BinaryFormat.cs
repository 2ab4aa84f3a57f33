namespace Hub.Codecs.Numbers;

/// <summary>Format of a binary number (COMP, COMP-4, COMP-5, BINARY).</summary>
/// <param name="IsSigned">PIC S9: two's complement.</param>
/// <param name="IsLittleEndian">Least significant byte first (COMP-5 of open systems).</param>
/// <param name="Digits">Digits of the picture; a larger value is too long. 0 means as many as the bytes hold (COMP-5).</param>
public readonly record struct BinaryFormat(bool IsSigned, bool IsLittleEndian = false, int Digits = 0);
