using System.Numerics;

namespace Hub.Characters.Glyphs;

/// <summary>The glyphs of a font whose glyph names are names of the unified set (IPAmj明朝: "mj026191"), ready to be compared with. Immutable.</summary>
public sealed class GlyphIndex
{
    private readonly CharacterName[] _names;
    private readonly int[] _glyphs;
    private readonly sbyte[] _features;
    private readonly float[] _norms;

    private GlyphIndex(CharacterName[] names, int[] glyphs, sbyte[] features)
    {
        (_names, _glyphs, _features) = (names, glyphs, features);
        _norms = new float[names.Length];
        for (var i = 0; i < names.Length; i++)
        {
            var own = features.AsSpan(i * GlyphFeatures.Count, GlyphFeatures.Count);
            _norms[i] = MathF.Sqrt(Dot(own, own));
        }
    }

    /// <summary>Number of glyphs.</summary>
    public int Count => _names.Length;

    /// <summary>Draws and indexes every glyph that is named as a character. Takes about a millisecond for each, on all cores.</summary>
    /// <param name="font">The font.</param>
    /// <param name="wanted">Which names to take; null takes all.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static GlyphIndex Build(TrueTypeFont font, Func<CharacterName, bool>? wanted = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(font);
        var found = new List<(CharacterName Name, int Glyph)>();
        var glyphNames = font.GlyphNames();
        for (var glyph = 0; glyph < glyphNames.Count; glyph++)
        {
            if (CharacterName.TryParse(glyphNames[glyph], out var name) && wanted?.Invoke(name) != false)
            {
                found.Add((name, glyph));
            }
        }

        var features = new sbyte[found.Count * GlyphFeatures.Count];
        Parallel.For(
            0,
            found.Count,
            new ParallelOptions { CancellationToken = cancellationToken },
            () => new GlyphRasterizer(GlyphFeatures.PictureSize),
            (i, _, rasterizer) =>
            {
                try
                {
                    GlyphFeatures.Write(
                        rasterizer.DrawTight(font.OutlineOf(found[i].Glyph)),
                        features.AsSpan(i * GlyphFeatures.Count, GlyphFeatures.Count));
                }
                catch (GlyphException)
                {
                    // A damaged glyph is like none: its features stay zero.
                }

                return rasterizer;
            },
            _ => { });
        return new GlyphIndex([.. found.Select(f => f.Name)], [.. found.Select(f => f.Glyph)], features);
    }

    /// <summary>The glyphs most like an outline, best first.</summary>
    public IReadOnlyList<GlyphMatch> Find(GlyphOutline outline, int count)
    {
        Span<sbyte> features = stackalloc sbyte[GlyphFeatures.Count];
        GlyphFeatures.Write(new GlyphRasterizer(GlyphFeatures.PictureSize).DrawTight(outline), features);
        var norm = MathF.Sqrt(Dot(features, features));
        var best = new PriorityQueue<int, float>();
        for (var i = 0; i < _names.Length; i++)
        {
            var similarity = Dot(features, _features.AsSpan(i * GlyphFeatures.Count, GlyphFeatures.Count)) / Math.Max(1e-6f, norm * _norms[i]);
            if (best.Count < count)
            {
                best.Enqueue(i, similarity);
            }
            else if (best.TryPeek(out _, out var worst) && similarity > worst)
            {
                best.DequeueEnqueue(i, similarity);
            }
        }

        var matches = new GlyphMatch[best.Count];
        for (var i = matches.Length - 1; i >= 0; i--)
        {
            best.TryDequeue(out var index, out var similarity);
            matches[i] = new GlyphMatch(_names[index], _glyphs[index], similarity);
        }

        return matches;
    }

    /// <summary>Writes the index so that <see cref="Load"/> can read it: building takes long, loading does not.</summary>
    public void Save(Stream stream)
    {
        using var writer = new BinaryWriter(stream, System.Text.Encoding.UTF8, leaveOpen: true);
        writer.Write("HUBGLYPHS2"u8);
        writer.Write(GlyphFeatures.Count);
        writer.Write(_names.Length);
        for (var i = 0; i < _names.Length; i++)
        {
            writer.Write((byte)_names[i].Family);
            writer.Write(_names[i].Number);
            writer.Write(_glyphs[i]);
        }

        writer.Write(System.Runtime.InteropServices.MemoryMarshal.AsBytes<sbyte>(_features));
    }

    /// <summary>Reads what <see cref="Save"/> wrote; null where it is something else, older, or cut short: then build it again.</summary>
    public static GlyphIndex? Load(Stream stream)
    {
        using var reader = new BinaryReader(stream, System.Text.Encoding.UTF8, leaveOpen: true);
        try
        {
            if (!reader.ReadBytes(10).AsSpan().SequenceEqual("HUBGLYPHS2"u8) || reader.ReadInt32() != GlyphFeatures.Count
                || reader.ReadInt32() is not (>= 0 and < 1_000_000 and var count))
            {
                return null;
            }

            var names = new CharacterName[count];
            var glyphs = new int[count];
            for (var i = 0; i < count; i++)
            {
                names[i] = new CharacterName((NameFamily)reader.ReadByte(), reader.ReadInt32());
                glyphs[i] = reader.ReadInt32();
            }

            var features = new sbyte[count * GlyphFeatures.Count];
            stream.ReadExactly(System.Runtime.InteropServices.MemoryMarshal.AsBytes(features.AsSpan()));
            return new GlyphIndex(names, glyphs, features);
        }
        catch (EndOfStreamException)
        {
            return null;
        }
    }

    private static float Dot(ReadOnlySpan<sbyte> a, ReadOnlySpan<sbyte> b)
    {
        var sum = Vector<int>.Zero;
        var i = 0;
        for (; i <= a.Length - Vector<sbyte>.Count; i += Vector<sbyte>.Count)
        {
            Vector.Widen(new Vector<sbyte>(a[i..]), out var aLow, out var aHigh);
            Vector.Widen(new Vector<sbyte>(b[i..]), out var bLow, out var bHigh);

            // 127 × 127 fits a short, and so do not two of them: widen each product.
            Vector.Widen(aLow * bLow, out var p0, out var p1);
            Vector.Widen(aHigh * bHigh, out var p2, out var p3);
            sum += p0 + p1 + p2 + p3;
        }

        var total = Vector.Sum(sum);
        for (; i < a.Length; i++)
        {
            total += a[i] * b[i];
        }

        return total;
    }
}
