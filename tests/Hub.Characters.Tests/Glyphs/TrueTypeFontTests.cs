using System.Diagnostics;
using Hub.Characters.Glyphs;

namespace Hub.Characters.Tests.Glyphs;

/// <summary>Fonts come from elsewhere: whatever is in them, reading ends soon, in little memory, with an answer or a <see cref="GlyphException"/>.</summary>
public sealed class TrueTypeFontTests
{
    private const int Composed = 4;
    private const long MaxBytes = 64 * 1024 * 1024;

    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    private static readonly byte[] s_font = TinyFont.Write(
        [(0x4E00, "mj006356", 1), (0x9089, "mj026190", 2), (0xE000, "gaiji", 3)], TinyFont.Composed(1, 2, 3));

    [Fact]
    public void Read_SoundFont_GivesGlyphsNamesAndOutlines()
    {
        var font = TrueTypeFont.Read(s_font);
        Assert.Equal((5, 1000), (font.GlyphCount, font.UnitsPerEm));
        Assert.Equal([".notdef", "mj006356", "mj026190", "gaiji"], font.GlyphNames());
        Assert.Equal((1, 2, 3, 0), (font.GlyphOf(new ScalarSequence(0x4E00)), font.GlyphOf(new ScalarSequence(0x9089)), font.GlyphOf(new ScalarSequence(0xE000)), font.GlyphOf(new ScalarSequence(0x4E01))));
        Assert.Equal([0, 3, 4, 5, 12], Enumerable.Range(0, 5).Select(g => font.OutlineOf(g).Contours.Count));
        Assert.Equal((100f, 0f, 900f, 800f), font.OutlineOf(1).Bounds());
        Assert.StartsWith("M100 0L100 -60", GlyphSvg.Path(font.OutlineOf(1)), StringComparison.Ordinal);

        // 0x3000 is a scale of three quarters.
        Assert.Equal(75f, font.OutlineOf(Composed).Bounds().Left);
    }

    [Fact]
    public void Find_GlyphOfAnIndex_IsTheMostLike()
    {
        var font = TrueTypeFont.Read(s_font);
        var index = GlyphIndex.Build(font);
        Assert.Equal(2, index.Count);
        Assert.Equal(["MJ006356", "MJ026190"], new[] { 1, 2 }.Select(g => index.Find(font.OutlineOf(g), 1)[0].Name.ToString()));
    }

    [Fact]
    public void Read_CutAnywhere_EndsWell()
    {
        for (var length = 0; length < s_font.Length; length++)
        {
            Use(s_font[..length]);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task Read_Damaged_EndsSoonAndInLittleMemory(int seed)
    {
        var random = new Random(seed);
        var watch = Stopwatch.StartNew();
        await Task.Run(() =>
        {
            for (var round = 0; round < 4000; round++)
            {
                var bytes = Damage(random);
                var before = GC.GetAllocatedBytesForCurrentThread();
                Use(bytes);
                var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
                Assert.True(allocated < MaxBytes, $"seed {seed}, round {round}: {allocated} bytes");
            }
        }).WaitAsync(s_patience);
        Assert.True(watch.Elapsed < s_patience);
    }

    [Fact]
    public void OutlineOf_GlyphComposedOfItself_IsRefused()
    {
        var itself = TrueTypeFont.Read(TinyFont.Write([(0x4E00, "a", 1)], TinyFont.Composed(2)));
        Assert.Throws<GlyphException>(() => itself.OutlineOf(2));

        // Each of sixty parts has sixty parts: too many to draw, and found out before they are.
        var growing = TrueTypeFont.Read(TinyFont.Write(
            [(0x4E00, "a", 6)], TinyFont.Composed([.. Enumerable.Repeat(1, 60)]), TinyFont.Composed([.. Enumerable.Repeat(2, 60)])));
        Assert.NotEmpty(growing.OutlineOf(2).Contours);
        Assert.Throws<GlyphException>(() => growing.OutlineOf(3));
    }

    private static byte[] Damage(Random random)
    {
        var bytes = (byte[])s_font.Clone();
        for (var i = random.Next(1, 9); i > 0; i--)
        {
            var at = random.Next(bytes.Length);
            switch (random.Next(4))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes[at] = ((byte[])[0x00, 0x01, 0x7F, 0x80, 0xFF])[random.Next(5)];
                    break;
                case 2:
                    var length = Math.Min(random.Next(1, 9), bytes.Length - at);
                    bytes.AsSpan(at, length).Fill((byte)(random.Next(2) * 0xFF));
                    break;
                default:
                    var from = random.Next(bytes.Length);
                    var count = Math.Min(random.Next(1, 33), bytes.Length - Math.Max(at, from));
                    bytes.AsSpan(from, count).ToArray().CopyTo(bytes, at);
                    break;
            }
        }

        return random.Next(8) == 0 ? bytes[..random.Next(bytes.Length)] : bytes;
    }

    // Everything that a hub does with a font.
    private static void Use(byte[] bytes)
    {
        try
        {
            var font = TrueTypeFont.Read(bytes);
            _ = font.GlyphNames();
            foreach (var sequence in (ScalarSequence[])[new(0x4E00), new(0xE000), new(0x20BB7), new(0x845B, 0xE0102)])
            {
                Guard(() => _ = font.GlyphOf(sequence));
            }

            for (var glyph = 0; glyph < Math.Min(font.GlyphCount, 8); glyph++)
            {
                Guard(() =>
                {
                    var outline = font.OutlineOf(glyph);
                    _ = GlyphSvg.Path(outline);
                    var rasterizer = new GlyphRasterizer(32);
                    _ = rasterizer.DrawTight(outline);
                    _ = rasterizer.DrawEm(outline, font.UnitsPerEm);
                });
            }
        }
        catch (GlyphException)
        {
        }
    }

    private static void Guard(Action read)
    {
        try
        {
            read();
        }
        catch (GlyphException)
        {
        }
    }
}
