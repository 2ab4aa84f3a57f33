using System.Globalization;

namespace Hub.Codecs.Reading;

/// <summary>The shift codes of a charset. The first of each direction is the one that is written.</summary>
internal sealed class ShiftSet
{
    private readonly ShiftCode[] _codes;
    private readonly bool[] _isLead = new bool[0x100];

    private ShiftSet(IEnumerable<ShiftCode> codes)
    {
        _codes = [.. codes];
        foreach (var code in _codes)
        {
            _isLead[code.Bytes[0]] = true;
        }

        Leads = [.. _codes.Select(c => c.Bytes[0]).Distinct()];
        ToDouble = _codes.First(c => c.ToDouble).Bytes;
        ToSingle = _codes.First(c => !c.ToDouble).Bytes;
    }

    /// <summary>First bytes of all codes.</summary>
    public byte[] Leads { get; }

    /// <summary>The code that is written before double-byte text.</summary>
    public byte[] ToDouble { get; }

    /// <summary>The code that is written after it.</summary>
    public byte[] ToSingle { get; }

    /// <summary>All codes.</summary>
    public IReadOnlyList<ShiftCode> Codes => _codes;

    /// <summary>Reads "28,38,30E2/29": codes to double-byte text, a slash, codes back.</summary>
    public static ShiftSet Parse(string text)
    {
        var sides = text.Split('/');
        if (sides.Length != 2)
        {
            throw Malformed(text);
        }

        return new ShiftSet(sides.SelectMany((side, i) => side.Split(',').Select(code => new ShiftCode(ParseBytes(code, text), i == 0))));
    }

    /// <summary>True for the first byte of a shift code.</summary>
    public bool IsLead(byte value) => _isLead[value];

    /// <summary>Index of the code that the bytes begin with, -1 for none, -2 when that can't be told yet.</summary>
    public int Match(ReadOnlySpan<byte> bytes, bool isFinal)
    {
        if (!_isLead[bytes[0]])
        {
            return -1;
        }

        for (var i = 0; i < _codes.Length; i++)
        {
            var code = _codes[i].Bytes;
            if (code[0] != bytes[0])
            {
                continue;
            }

            if (code.Length == 1)
            {
                return i;
            }

            if (bytes.Length < 2)
            {
                return isFinal ? -1 : -2;
            }

            if (code[1] == bytes[1])
            {
                return i;
            }
        }

        return -1;
    }

    private static byte[] ParseBytes(string code, string text) =>
        code.Trim() is { Length: 2 or 4 } hex && uint.TryParse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out _)
            ? Convert.FromHexString(hex)
            : throw Malformed(text);

    private static ArgumentException Malformed(string text) =>
        new($"The shift codes \"{text}\" are not of the form \"28,38,30E2/29\": one or two bytes each in hex, to double-byte text, a slash, back.", nameof(text));
}
