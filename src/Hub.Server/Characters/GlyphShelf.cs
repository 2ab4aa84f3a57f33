using Hub.Characters;
using Hub.Characters.Glyphs;
using Hub.Characters.Identification;
using Hub.Characters.Packs;

namespace Hub.Server.Characters;

/// <summary>Candidates and pictures for the gaiji of one municipality, from the fonts that the hub has. Without fonts it still knows numbers, readings and parts.</summary>
internal sealed class GlyphShelf
{
    private readonly TrueTypeFont? _reference;
    private readonly TrueTypeFont? _site;
    private readonly CandidateFinder _finder;

    private GlyphShelf(AddedCharacterPack added, TrueTypeFont? reference, TrueTypeFont? site, GlyphIndex? index)
    {
        (_reference, _site) = (reference, site);
        _finder = new CandidateFinder(UnifiedSet.Default, added, index, site);
    }

    /// <summary>Opens what there is for a municipality. A font that is damaged counts as none: the list is more than its pictures.</summary>
    public static GlyphShelf Open(string folder, string municipality, AddedCharacterPack added)
    {
        var fonts = new FontFolder(folder);
        var site = TryOpen(fonts.SitePath(municipality));
        var reference = TryOpen(fonts.ReferencePath);
        return new GlyphShelf(added, reference, site, site is null || reference is null ? null : fonts.FindIndex(new FileInfo(fonts.ReferencePath)));
    }

    /// <summary>The best candidates, best first.</summary>
    public IReadOnlyList<Candidate> Find(WorkItem item, int count) => count <= 0 ? [] : _finder.Find(item, count);

    /// <summary>The gaiji in the municipality's font, with the font units of an em; null where there is no font or glyph.</summary>
    public (GlyphOutline Outline, int Em)? Outline(WorkItem item) =>
        _site is not null && _finder.OutlineOf(item) is { IsBlank: false } outline ? (outline, _site.UnitsPerEm) : null;

    /// <summary>A candidate in the reference font; null where there is no font or glyph, or where the glyph is damaged.</summary>
    public (GlyphOutline Outline, int Em)? Outline(Candidate candidate)
    {
        try
        {
            return _reference is not null && !candidate.Sequence.IsEmpty && _reference.GlyphOf(candidate.Sequence) is > 0 and var glyph
                ? (_reference.OutlineOf(glyph), _reference.UnitsPerEm)
                : null;
        }
        catch (GlyphException)
        {
            return null;
        }
    }

    private static TrueTypeFont? TryOpen(string path)
    {
        try
        {
            return FontFolder.Open(path);
        }
        catch (GlyphException)
        {
            return null;
        }
    }
}
