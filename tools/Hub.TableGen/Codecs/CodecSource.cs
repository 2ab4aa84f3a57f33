using Hub.Codecs.Tables;

namespace Hub.TableGen.Codecs;

/// <summary>One table to print: which converter of iconv, which of its codes.</summary>
/// <param name="Name">Name of the resource.</param>
/// <param name="Iconv">Name that iconv knows the converter by.</param>
/// <param name="Codes">The codes asked for.</param>
/// <param name="Shifted">True where a double-byte code stands between SO and SI.</param>
internal sealed record CodecSource(string Name, string Iconv, IReadOnlyList<uint> Codes, bool Shifted = false)
{
    /// <summary>All tables that are built in.</summary>
    public static IReadOnlyList<CodecSource> All { get; } =
    [
        new("cp932", "CP932", [.. Singles(), .. Doubles(0x80)]),
        new("eucjp-ms", "EUC-JP-MS", [.. Singles(), .. Doubles(0x80), .. Triples()]),
        new("sjis2004", "SHIFT_JISX0213", [.. Singles(), .. Doubles(0x80)]),
        new("jisx0208", "EUC-JP", [.. Doubles(0xA1)]),
        new("jisx0213", "EUC-JISX0213", [.. Doubles(0xA1), .. Triples()]),
        new("ibm037", "IBM037", [.. Singles()]),
        new("ibm290", "IBM290", [.. Singles()]),
        new("ibm930", "IBM930", [.. Singles()]),
        new("ibm939", "IBM939", [.. Singles()]),
        new("ibm1390", "IBM1390", [.. Singles()]),
        new("ibm1399", "IBM1399", [.. Singles()]),
        new("ibm300", "IBM939", [.. Doubles(0x40)], Shifted: true),
        new("ibm16684", "IBM1399", [.. Doubles(0x40)], Shifted: true),
    ];

    /// <summary>Asks iconv for each code both ways and keeps what it says.</summary>
    public List<CodeRow> Print()
    {
        using var decoder = new IconvConverter(Iconv, "UCS-4BE");
        using var encoder = new IconvConverter("UCS-4BE", Iconv);
        var rows = new List<CodeRow>();
        foreach (var code in Codes)
        {
            // Two single-byte codes side by side are no double-byte code.
            var startsWithSingle = !Shifted && code >= 0x100 && decoder.Decode([Wrap(code)[0]]) is not null;
            if (!startsWithSingle && decoder.Decode(Wrap(code)) is { Count: 1 or 2 } scalars)
            {
                var back = encoder.Encode(scalars);
                var roundTrips = back is not null && back.AsSpan().SequenceEqual(Wrap(code));
                rows.Add(new CodeRow(code, scalars[0], scalars.Count > 1 ? scalars[1] : 0, roundTrips ? RowUse.Both : RowUse.DecodeOnly));
            }
        }

        AddEncodeOnly(rows, encoder);
        return [.. rows.OrderBy(r => r.Code).ThenBy(r => r.Use).ThenBy(r => r.First)];
    }

    private static IEnumerable<uint> Singles() => Enumerable.Range(0, 0x100).Select(c => (uint)c);

    private static IEnumerable<uint> Doubles(int from) => Enumerable.Range(from << 8, 0x10000 - (from << 8)).Select(c => (uint)c);

    private static IEnumerable<uint> Triples() => Enumerable.Range(0x8F0000, 0x10000).Select(c => (uint)c);

    /// <summary>
    /// Scalars that iconv encodes to one of the codes although no code decodes to them: the other side of the wave-dash family, and the like.
    /// Signs only: an ideograph written as another one, and the substitute character, would change the text silently.
    /// </summary>
    private void AddEncodeOnly(List<CodeRow> rows, IconvConverter encoder)
    {
        var decoded = rows.Where(r => r.Second == 0).Select(r => r.First).ToHashSet();
        var codes = rows.Select(r => r.Code).ToHashSet();
        var substitutes = rows.Where(r => r.First == 0x1A).Select(r => r.Code).ToHashSet();
        foreach (var scalar in Enumerable.Range(1, 0x30FF).Concat(Enumerable.Range(0xFF00, 0xFF)))
        {
            if (decoded.Contains(scalar) || encoder.Encode([scalar]) is not { } bytes)
            {
                continue;
            }

            if (Unwrap(bytes) is { } code && codes.Contains(code) && !substitutes.Contains(code))
            {
                rows.Add(new CodeRow(code, scalar, 0, RowUse.EncodeOnly));
            }
        }
    }

    private byte[] Wrap(uint code)
    {
        byte[] bytes = code switch
        {
            < 0x100 => [(byte)code],
            < 0x10000 => [(byte)(code >> 8), (byte)code],
            _ => [(byte)(code >> 16), (byte)(code >> 8), (byte)code],
        };
        return Shifted ? [0x0E, .. bytes, 0x0F] : bytes;
    }

    private uint? Unwrap(byte[] bytes)
    {
        if (Shifted)
        {
            return bytes.Length == 4 && bytes[0] == 0x0E ? (uint)(bytes[1] << 8 | bytes[2]) : null;
        }

        return bytes.Length is > 0 and <= 3 ? bytes.Aggregate(0u, (code, b) => code << 8 | b) : null;
    }
}
