using System.Globalization;
using Hub.Characters.Identification;

namespace Hub.Characters.Glyphs;

/// <summary>
/// Fonts that a hub has for the pictures of its work lists: <c>fonts/mj.ttf</c> whose glyph names are MJ names (IPAmj明朝), <c>fonts/site-CODE.ttf</c> with a
/// municipality's gaiji, and the index of the first, which is built once because it takes about a minute.
/// </summary>
/// <param name="folder">The folder "characters" of the data folder.</param>
public sealed class FontFolder(string folder)
{
    /// <summary>Where the reference font is, or would be.</summary>
    public string ReferencePath => Path.Combine(folder, "fonts", "mj.ttf");

    /// <summary>Where a municipality's font is, or would be. Throws <see cref="ArgumentException"/> for a name that is none.</summary>
    public string SitePath(string site) => Path.Combine(folder, "fonts", $"site-{WorkListStore.Named(site)}.ttf");

    /// <summary>Copies a font to where the hub looks for it, as a whole.</summary>
    public void Install(FileInfo font, string path)
    {
        ArgumentNullException.ThrowIfNull(font);
        Directory.CreateDirectory(Path.Combine(folder, "fonts"));
        font.CopyTo(path + ".part", overwrite: true);
        File.Move(path + ".part", path, overwrite: true);
    }

    /// <summary>The font at a path; null where it is not there. Throws <see cref="GlyphException"/> where it is none.</summary>
    public static TrueTypeFont? Open(string path) => File.Exists(path) ? TrueTypeFont.Open(path) : null;

    /// <summary>The index of a font as it was built for this very file; null where it has not been.</summary>
    public GlyphIndex? FindIndex(FileInfo font)
    {
        ArgumentNullException.ThrowIfNull(font);
        var path = IndexPath(font);
        if (!File.Exists(path))
        {
            return null;
        }

        using var cached = File.OpenRead(path);
        return GlyphIndex.Load(cached);
    }

    /// <summary>Draws and indexes the glyphs of a font and keeps the index for later.</summary>
    public GlyphIndex BuildIndex(FileInfo font, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(font);
        var built = GlyphIndex.Build(TrueTypeFont.Open(font.FullName), cancellationToken: cancellationToken);
        if (built.Count > 0)
        {
            Directory.CreateDirectory(folder);
            var path = IndexPath(font);
            using (var part = File.Create(path + ".part"))
            {
                built.Save(part);
            }

            File.Move(path + ".part", path, overwrite: true);
        }

        return built;
    }

    private string IndexPath(FileInfo font) => Path.Combine(
        folder, string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileNameWithoutExtension(font.Name)}-{font.Length:x}-{font.LastWriteTimeUtc.Ticks:x}.glyphs"));
}
