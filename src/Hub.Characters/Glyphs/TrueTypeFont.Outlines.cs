namespace Hub.Characters.Glyphs;

// Outlines: simple glyphs and glyphs composed of others.
public sealed partial class TrueTypeFont
{
    private const int MaxDepth = 8;
    private const int MaxPoints = 100_000;
    private const int MaxParts = 1_000;

    /// <summary>The outline of a glyph; blank where it has none. Throws <see cref="GlyphException"/> where it is damaged.</summary>
    public GlyphOutline OutlineOf(int glyph)
    {
        var contours = new List<GlyphPoint[]>();
        var budget = (Parts: MaxParts, Points: MaxPoints);
        Collect(glyph, contours, depth: 0, ref budget);
        return new GlyphOutline(contours);
    }

    private void Collect(int glyph, List<GlyphPoint[]> contours, int depth, ref (int Parts, int Points) budget)
    {
        if (glyph < 0 || glyph >= GlyphCount)
        {
            throw new GlyphException($"glyph {glyph} of {GlyphCount}");
        }

        if (depth > MaxDepth || budget.Parts-- == 0)
        {
            throw new GlyphException($"glyph {glyph} is composed of itself or of too many parts");
        }

        var start = Offset(glyph);
        var length = Offset(glyph + 1) - start;
        if (length <= 0)
        {
            return;
        }

        var data = _glyf.Part(start, length, "glyf");
        var count = data.S16(0);
        if (count >= 0)
        {
            ReadSimple(data, count, contours, ref budget.Points);
        }
        else
        {
            ReadComposite(data, contours, depth, ref budget);
        }
    }

    private long Offset(int glyph) => _longOffsets ? _loca.U32(glyph * 4) : _loca.U16(glyph * 2) * 2L;

    private static void ReadSimple(FontBytes data, int count, List<GlyphPoint[]> contours, ref int budget)
    {
        if (count == 0)
        {
            return;
        }

        var points = data.U16(10 + ((count - 1) * 2)) + 1;
        budget -= points;
        if (budget < 0)
        {
            throw new GlyphException($"a glyph of more than {MaxPoints} points");
        }

        var at = 10 + (count * 2);
        at += 2 + data.U16(at);
        var flags = new byte[points];
        for (var i = 0; i < points;)
        {
            var flag = data.U8(at++);
            var repeat = (flag & 8) != 0 ? data.U8(at++) : 0;
            for (var n = 0; n <= repeat && i < points; n++)
            {
                flags[i++] = flag;
            }
        }

        var xs = ReadCoordinates(data, flags, ref at, shortBit: 2, sameBit: 16);
        var ys = ReadCoordinates(data, flags, ref at, shortBit: 4, sameBit: 32);
        var first = 0;
        for (var c = 0; c < count; c++)
        {
            var last = data.U16(10 + (c * 2));
            if (last < first - 1 || last >= points)
            {
                throw new GlyphException("contours of a glyph are out of order");
            }

            var contour = new GlyphPoint[last - first + 1];
            for (var i = 0; i < contour.Length; i++)
            {
                contour[i] = new GlyphPoint(xs[first + i], ys[first + i], (flags[first + i] & 1) != 0);
            }

            if (contour.Length > 1)
            {
                contours.Add(contour);
            }

            first = last + 1;
        }
    }

    private static int[] ReadCoordinates(FontBytes data, byte[] flags, ref int at, int shortBit, int sameBit)
    {
        var values = new int[flags.Length];
        var value = 0;
        for (var i = 0; i < flags.Length; i++)
        {
            if ((flags[i] & shortBit) != 0)
            {
                value += (flags[i] & sameBit) != 0 ? data.U8(at) : -data.U8(at);
                at++;
            }
            else if ((flags[i] & sameBit) == 0)
            {
                value += data.S16(at);
                at += 2;
            }

            values[i] = value;
        }

        return values;
    }

    private void ReadComposite(FontBytes data, List<GlyphPoint[]> contours, int depth, ref (int Parts, int Points) budget)
    {
        const int words = 1, offsets = 2, scale = 8, more = 32, twoScales = 64, matrix = 128;
        var at = 10;
        int flags;
        do
        {
            flags = data.U16(at);
            var part = data.U16(at + 2);
            at += 4;
            float dx = 0, dy = 0;
            if ((flags & offsets) != 0)
            {
                (dx, dy) = (flags & words) != 0 ? (data.S16(at), data.S16(at + 2)) : (data.S8(at), data.S8(at + 1));
            }

            at += (flags & words) != 0 ? 4 : 2;
            float a = 1, b = 0, c = 0, d = 1;
            if ((flags & scale) != 0)
            {
                a = d = Fraction(data, at);
                at += 2;
            }
            else if ((flags & twoScales) != 0)
            {
                (a, d) = (Fraction(data, at), Fraction(data, at + 2));
                at += 4;
            }
            else if ((flags & matrix) != 0)
            {
                (a, b, c, d) = (Fraction(data, at), Fraction(data, at + 2), Fraction(data, at + 4), Fraction(data, at + 6));
                at += 8;
            }

            var parts = new List<GlyphPoint[]>();
            Collect(part, parts, depth + 1, ref budget);
            foreach (var contour in parts)
            {
                contours.Add([.. contour.Select(p => new GlyphPoint((p.X * a) + (p.Y * c) + dx, (p.X * b) + (p.Y * d) + dy, p.OnCurve))]);
            }
        }
        while ((flags & more) != 0);
    }

    private static float Fraction(FontBytes data, int at) => data.S16(at) / 16384f;
}
