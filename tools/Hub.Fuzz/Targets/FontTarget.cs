using Hub.Characters;
using Hub.Characters.Glyphs;

namespace Hub.Fuzz.Targets;

/// <summary>Fonts with a site's gaiji: every glyph drawn or refused by <see cref="GlyphException"/>.</summary>
internal sealed class FontTarget : IFuzzTarget
{
    private const int MostGlyphs = 40;

    public string Name => "font";

    public IReadOnlyList<byte[]> Seeds { get; } = [SmallFont.Build(collection: false), SmallFont.Build(collection: true)];

    public IReadOnlyList<string> Words => ["glyf", "loca", "cmap", "head", "maxp", "post", "ttcf", "OTTO", "true"];

    public string Run(byte[] input)
    {
        TrueTypeFont font;
        try
        {
            font = TrueTypeFont.Read(input);
        }
        catch (GlyphException exception)
        {
            return Short(exception);
        }

        var names = Refusable(() => font.GlyphNames().Count > 0 ? "named" : "unnamed");
        var found = Refusable(() => $"{font.GlyphOf(new ScalarSequence('A')) > 0} {font.GlyphOf(new ScalarSequence(0x8FBB, 0xE0100)) > 0}");
        var drawn = Enumerable.Range(0, Math.Min(font.GlyphCount, MostGlyphs)).Select(g => Refusable(() => Draw(font, g))).Distinct().Order(StringComparer.Ordinal);
        return $"{names} {found} {string.Join(' ', drawn)}";
    }

    private static string Draw(TrueTypeFont font, int glyph)
    {
        var outline = font.OutlineOf(glyph);
        var raster = new GlyphRasterizer(32);
        _ = raster.DrawTight(outline);
        _ = raster.DrawEm(outline, font.UnitsPerEm);
        return GlyphSvg.Write(outline, font.UnitsPerEm, "<&\"").Length > 200 ? "large" : "small";
    }

    private static string Refusable(Func<string> read)
    {
        try
        {
            return read();
        }
        catch (GlyphException exception)
        {
            return Short(exception);
        }
    }

    private static string Short(GlyphException exception) => exception.Message[..Math.Min(24, exception.Message.Length)];
}
