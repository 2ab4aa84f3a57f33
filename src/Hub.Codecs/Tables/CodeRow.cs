namespace Hub.Codecs.Tables;

/// <summary>One row of a code table: a code and the one or two scalars that it means.</summary>
/// <param name="Code">The code's bytes as a big-endian number; its length follows from its size, as no double-byte code starts with 00.</param>
/// <param name="First">The scalar; -1 where the table says that the code means nothing in Unicode.</param>
/// <param name="Second">The second scalar (a combining mark or a variation selector), 0 where there is none.</param>
/// <param name="Use">Which way the row is used.</param>
public readonly record struct CodeRow(uint Code, int First, int Second, RowUse Use)
{
    /// <summary>Bytes of the code: 1 to 3.</summary>
    public int Length => Code switch { < 0x100 => 1, < 0x10000 => 2, _ => 3 };
}
