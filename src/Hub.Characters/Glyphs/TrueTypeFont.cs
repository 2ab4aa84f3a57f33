using System.Text;

namespace Hub.Characters.Glyphs;

/// <summary>
/// A font with TrueType outlines (TTF, EUDC.TTE, first font of a TTC): code points and variation sequences → glyphs, glyph names, outlines.
/// Reads only what pictures need; hints are ignored. Immutable and thread-safe.
/// </summary>
public sealed partial class TrueTypeFont
{
    private readonly Dictionary<string, FontBytes> _tables;
    private readonly CharacterMap _map;
    private readonly FontBytes _glyf;
    private readonly FontBytes _loca;
    private readonly bool _longOffsets;

    private TrueTypeFont(FontBytes file)
    {
        _tables = Tables(file);
        var head = Table("head");
        UnitsPerEm = head.U16(18);
        _longOffsets = head.U16(50) == 1;
        GlyphCount = Table("maxp").U16(4);
        _glyf = Table("glyf");
        _loca = Table("loca");
        _map = new CharacterMap(Table("cmap"));
        if (UnitsPerEm == 0 || _loca.Length < (GlyphCount + 1) * (_longOffsets ? 4 : 2))
        {
            throw new GlyphException("tables head and loca do not fit the number of glyphs");
        }
    }

    /// <summary>Font units in one em.</summary>
    public int UnitsPerEm { get; }

    /// <summary>Number of glyphs.</summary>
    public int GlyphCount { get; }

    /// <summary>Opens a file. Throws <see cref="GlyphException"/> where it is no font with TrueType outlines.</summary>
    public static TrueTypeFont Open(string path)
    {
        try
        {
            return Read(File.ReadAllBytes(path));
        }
        catch (GlyphException exception)
        {
            throw new GlyphException($"{path}: {exception.Message}");
        }
    }

    /// <summary>Reads the bytes of a font file. Throws <see cref="GlyphException"/> where they are none.</summary>
    public static TrueTypeFont Read(ReadOnlyMemory<byte> bytes) => new(new FontBytes(bytes, "file"));

    /// <summary>The glyph of a code point or variation sequence; 0 where the font has none.</summary>
    public int GlyphOf(ScalarSequence sequence) =>
        sequence.Second == 0 ? _map.Find(sequence.First) : _map.Find(sequence.First, sequence.Second);

    /// <summary>The names of the glyphs by the post table ("mj026191"); empty where the font has none.</summary>
    public IReadOnlyList<string> GlyphNames()
    {
        if (!_tables.TryGetValue("post", out var post) || post.Length < 34 || post.U32(0) != 0x00020000)
        {
            return [];
        }

        const int standardNames = 258;
        var count = post.U16(32);
        var texts = new List<string>();
        for (var at = 34 + (count * 2); at < post.Length;)
        {
            var length = post.U8(at);
            texts.Add(Encoding.ASCII.GetString(post.Span(at + 1, Math.Min(length, post.Length - at - 1))));
            at += length + 1;
        }

        var names = new string[count];
        for (var i = 0; i < count; i++)
        {
            var index = post.U16(34 + (i * 2)) - standardNames;
            names[i] = index >= 0 && index < texts.Count ? texts[index] : "";
        }

        return names;
    }

    private static Dictionary<string, FontBytes> Tables(FontBytes file)
    {
        const uint collection = 0x74746366;
        const uint trueType = 0x00010000;
        const uint apple = 0x74727565;
        const uint postScript = 0x4F54544F;
        var at = file.Length >= 16 && file.U32(0) == collection ? (int)file.U32(12) : 0;
        var version = file.Length < 12 ? 0 : file.U32(at);
        if (version == postScript)
        {
            throw new GlyphException("the font has PostScript outlines; TrueType outlines are needed");
        }

        if (version is not (trueType or apple))
        {
            throw new GlyphException("this is not a TrueType font");
        }

        var tables = new Dictionary<string, FontBytes>(StringComparer.Ordinal);
        for (var i = 0; i < file.U16(at + 4); i++)
        {
            var record = at + 12 + (i * 16);
            var name = Encoding.ASCII.GetString(file.Span(record, 4));
            tables[name] = file.Part(file.U32(record + 8), file.U32(record + 12), name);
        }

        return tables;
    }

    private FontBytes Table(string name) =>
        _tables.TryGetValue(name, out var table) ? table : throw new GlyphException($"the font has no table {name}");
}
