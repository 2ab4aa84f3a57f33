using System.Buffers.Binary;
using System.Text;

namespace Hub.Testing;

/// <summary>Writes a TrueType font of a few glyphs, so that tests need no font of others: each glyph is a frame with some bars, by its number of bars.</summary>
public static class TinyFont
{
    private const int Em = 1000;

    /// <summary>The bytes of a font with a code point, name and number of bars for each glyph; after them glyphs that are given as they are.</summary>
    public static byte[] Write(IReadOnlyList<(int Scalar, string Name, int Bars)> glyphs, params IReadOnlyList<byte[]> more)
    {
        byte[][] outlines = [[], .. glyphs.Select(g => Outline(g.Bars)), .. more];
        List<byte> glyf = [];
        List<byte> loca = [];
        foreach (var outline in outlines)
        {
            loca.AddRange(U32((uint)glyf.Count));
            glyf.AddRange(outline);
        }

        loca.AddRange(U32((uint)glyf.Count));
        var head = new byte[54];
        BinaryPrimitives.WriteUInt16BigEndian(head.AsSpan(18), Em);
        BinaryPrimitives.WriteUInt16BigEndian(head.AsSpan(50), 1);
        return Join(
        [
            ("cmap", Cmap(glyphs)), ("glyf", [.. glyf]), ("head", head), ("loca", [.. loca]),
            ("maxp", [.. U32(0x00010000), .. U16(outlines.Length)]), ("post", Post([".notdef", .. glyphs.Select(g => g.Name)])),
        ]);
    }

    /// <summary>A glyph composed of others, each moved and scaled.</summary>
    public static byte[] Composed(params IReadOnlyList<int> parts)
    {
        const int words = 1, offsets = 2, scale = 8, more = 32;
        List<byte> bytes = [.. U16(-1), .. new byte[8]];
        for (var i = 0; i < parts.Count; i++)
        {
            bytes.AddRange([.. U16(words | offsets | scale | (i + 1 < parts.Count ? more : 0)), .. U16(parts[i]), .. U16(i * 10), .. U16(-i * 10), .. U16(0x3000)]);
        }

        while (bytes.Count % 4 != 0)
        {
            bytes.Add(0);
        }

        return [.. bytes];
    }

    // A frame, and bars across it that stand at places of their own.
    private static byte[] Outline(int bars)
    {
        List<(int X, int Y)[]> contours = [Box(100, 0, 900, 60), Box(100, 740, 900, 800)];
        for (var i = 0; i < bars; i++)
        {
            contours.Add(Box(150 + (i * 40), 150 + (i * 100), 850 - (i * 30), 200 + (i * 100)));
        }

        var points = contours.SelectMany(c => c).ToList();
        List<byte> bytes = [.. U16(contours.Count), .. new byte[8]];
        for (var i = 0; i < contours.Count; i++)
        {
            bytes.AddRange(U16(((i + 1) * 4) - 1));
        }

        bytes.AddRange(U16(0));
        bytes.AddRange(points.Select(_ => (byte)1));
        AddDeltas(bytes, points.Select(p => p.X));
        AddDeltas(bytes, points.Select(p => p.Y));
        while (bytes.Count % 4 != 0)
        {
            bytes.Add(0);
        }

        return [.. bytes];
    }

    private static (int X, int Y)[] Box(int left, int bottom, int right, int top) => [(left, bottom), (left, top), (right, top), (right, bottom)];

    private static void AddDeltas(List<byte> bytes, IEnumerable<int> values)
    {
        var last = 0;
        foreach (var value in values)
        {
            bytes.AddRange(U16(value - last));
            last = value;
        }
    }

    private static byte[] Cmap(IReadOnlyList<(int Scalar, string Name, int Bars)> glyphs)
    {
        var groups = glyphs.Select((g, i) => (g.Scalar, Glyph: i + 1)).OrderBy(g => g.Scalar).ToList();
        List<byte> bytes = [.. U16(0), .. U16(1), .. U16(3), .. U16(10), .. U32(12), .. U16(12), .. U16(0), .. U32((uint)(16 + (groups.Count * 12))), .. U32(0), .. U32((uint)groups.Count)];
        foreach (var (scalar, glyph) in groups)
        {
            bytes.AddRange([.. U32((uint)scalar), .. U32((uint)scalar), .. U32((uint)glyph)]);
        }

        return [.. bytes];
    }

    private static byte[] Post(IReadOnlyList<string> names)
    {
        const int standardNames = 258;
        List<byte> bytes = [.. U32(0x00020000), .. new byte[28], .. U16(names.Count)];
        for (var i = 0; i < names.Count; i++)
        {
            bytes.AddRange(U16(standardNames + i));
        }

        foreach (var name in names)
        {
            bytes.Add((byte)name.Length);
            bytes.AddRange(Encoding.ASCII.GetBytes(name));
        }

        return [.. bytes];
    }

    private static byte[] Join(IReadOnlyList<(string Name, byte[] Bytes)> tables)
    {
        List<byte> file = [.. U32(0x00010000), .. U16(tables.Count), .. new byte[6]];
        var at = 12 + (tables.Count * 16);
        foreach (var (name, bytes) in tables)
        {
            file.AddRange([.. Encoding.ASCII.GetBytes(name), .. U32(0), .. U32((uint)at), .. U32((uint)bytes.Length)]);
            at += (bytes.Length + 3) / 4 * 4;
        }

        foreach (var (_, bytes) in tables)
        {
            file.AddRange([.. bytes, .. new byte[(4 - (bytes.Length % 4)) % 4]]);
        }

        return [.. file];
    }

    private static byte[] U16(int value) => [(byte)(value >> 8), (byte)value];

    private static byte[] U32(uint value) => [(byte)(value >> 24), (byte)(value >> 16), (byte)(value >> 8), (byte)value];
}
