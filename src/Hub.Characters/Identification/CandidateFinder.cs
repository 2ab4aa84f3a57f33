using System.Globalization;
using Hub.Characters.Glyphs;
using Hub.Characters.Packs;

namespace Hub.Characters.Identification;

/// <summary>
/// Ranks the characters that a gaiji may be. Reasons are independent, so their weights join as 1 - Π(1 - w): two middling ones are worth more
/// than each. Strokes alone propose nothing; they only strengthen or weaken what something else proposed.
/// </summary>
public sealed class CandidateFinder(UnifiedSet set, AddedCharacterPack? added = null, GlyphIndex? glyphs = null, TrueTypeFont? siteFont = null)
{
    private const int MaxByReading = 400;
    private const int GlyphCandidates = 20;

    /// <summary>The best candidates for a row, best first.</summary>
    public IReadOnlyList<Candidate> Find(WorkItem item, int count)
    {
        ArgumentNullException.ThrowIfNull(item);
        var reasons = new Dictionary<CharacterName, List<CandidateReason>>();
        AddNumbers(item.Hints, reasons);
        AddBase(item.Hints, reasons);
        AddGlyphs(item, reasons);
        AddParts(item.Hints, reasons);
        AddReadings(item.Hints, reasons);
        AddStrokes(item.Hints, reasons);
        return
        [
            .. reasons.Select(r => Join(r.Key, r.Value))
                .OrderByDescending(c => c.Score).ThenBy(c => c.Name).Take(count),
        ];
    }

    /// <summary>The outline of the gaiji in the site's font; null without a font or glyph, or where the glyph is damaged.</summary>
    public GlyphOutline? OutlineOf(WorkItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        try
        {
            return siteFont is not null && ScalarSequence.TryParse(item.Scalar, out var scalar) && siteFont.GlyphOf(scalar) is > 0 and var glyph
                ? siteFont.OutlineOf(glyph)
                : null;
        }
        catch (GlyphException)
        {
            return null;
        }
    }

    private void AddNumbers(GaijiHints hints, Dictionary<CharacterName, List<CandidateReason>> reasons)
    {
        if (CharacterName.TryParse(hints.Name, out var name) && (set.TryFind(name, out _) || added?.TryFind(name, out _) == true))
        {
            Add(reasons, name, new(CandidateEvidence.VendorList, 0.9, name.ToString()));
        }

        if (Hexadecimal(hints.Juki) is { } juki && set.TryFindJuki(juki, out var mj))
        {
            Add(reasons, mj.Name, new(CandidateEvidence.Juki, 0.95, $"J+{juki:X4}"));
        }

        if (Decimal(hints.Koseki) is { } koseki && set.TryFindKoseki(koseki, out mj))
        {
            Add(reasons, mj.Name, new(CandidateEvidence.Koseki, 0.95, $"{koseki:D6}"));
        }

        if (Decimal(hints.Touki) is { } touki && set.TryFindTouki(touki, out mj))
        {
            Add(reasons, mj.Name, new(CandidateEvidence.Touki, 0.9, $"{touki:D8}"));
        }

        if (X0213Code.TryParse(hints.X0213, out var code))
        {
            foreach (var character in set.OnX0213(code))
            {
                Add(reasons, character.Name, new(CandidateEvidence.X0213, character.X0213Class == X0213Class.Example ? 0.5 : 0.4, code.ToString()));
            }
        }
    }

    private void AddBase(GaijiHints hints, Dictionary<CharacterName, List<CandidateReason>> reasons)
    {
        if (!ScalarSequence.TryFromText(hints.Base, out var named))
        {
            return;
        }

        var own = set.TryFindSequence(named, out var exact) ? exact.Name : CharacterName.None;
        foreach (var character in set.OnBase(named.First))
        {
            Add(reasons, character.Name, new(CandidateEvidence.Base, character.Name == own ? 0.5 : 0.4, hints.Base));
        }
    }

    private void AddGlyphs(WorkItem item, Dictionary<CharacterName, List<CandidateReason>> reasons)
    {
        if (glyphs is null || OutlineOf(item) is not { IsBlank: false } outline)
        {
            return;
        }

        foreach (var match in glyphs.Find(outline, GlyphCandidates))
        {
            var weight = Math.Clamp((match.Similarity - 0.55) * 2, 0.02, 0.88);
            Add(reasons, match.Name, new(CandidateEvidence.Glyph, weight, match.Similarity.ToString("F3", CultureInfo.InvariantCulture)));
        }
    }

    private void AddParts(GaijiHints hints, Dictionary<CharacterName, List<CandidateReason>> reasons)
    {
        var parts = hints.Parts.EnumerateRunes().Select(r => r.ToString()).Where(p => p[0] is not (>= '\u2FF0' and <= '\u2FFF')).Distinct().ToList();
        if (parts.Count == 0)
        {
            return;
        }

        foreach (var (scalar, _) in set.Structures.Containing(parts))
        {
            foreach (var character in set.OnBase(scalar))
            {
                Add(reasons, character.Name, new(CandidateEvidence.Parts, Math.Min(0.6, 0.2 * parts.Count), hints.Parts));
            }
        }
    }

    private void AddReadings(GaijiHints hints, Dictionary<CharacterName, List<CandidateReason>> reasons)
    {
        foreach (var reading in hints.Readings.Where(r => r.Length > 0))
        {
            var rows = set.Readings.RowsOf(reading);
            var few = rows.Length <= MaxByReading;
            foreach (var row in rows)
            {
                var character = set[row];
                if (few || reasons.ContainsKey(character.Name))
                {
                    Add(reasons, character.Name, new(CandidateEvidence.Reading, 0.25, reading));
                }
            }
        }
    }

    private void AddStrokes(GaijiHints hints, Dictionary<CharacterName, List<CandidateReason>> reasons)
    {
        if (hints.Strokes == 0)
        {
            return;
        }

        foreach (var (name, found) in reasons)
        {
            if (set.TryFind(name, out var character) && character.Strokes > 0)
            {
                var difference = Math.Abs(character.Strokes - hints.Strokes);
                found.Add(new(CandidateEvidence.Strokes, difference switch { 0 => 0.3, 1 => 0.1, _ => 0 }, $"{character.Strokes}"));
            }
        }
    }

    private Candidate Join(CharacterName name, List<CandidateReason> reasons)
    {
        var doubt = reasons.Aggregate(1.0, (d, r) => d * (1 - r.Weight));
        var sequence = set.TryFind(name, out var character) ? character.Sequence
            : added?.TryFind(name, out var extra) == true ? new ScalarSequence(extra.Scalar) : default;
        return new Candidate(name, sequence, Math.Round(Math.Min(0.99, 1 - doubt), 3), [.. reasons.OrderByDescending(r => r.Weight)]);
    }

    private static void Add(Dictionary<CharacterName, List<CandidateReason>> reasons, CharacterName name, CandidateReason reason)
    {
        if (!reasons.TryGetValue(name, out var list))
        {
            reasons.Add(name, list = []);
        }

        if (!list.Exists(r => r.Evidence == reason.Evidence && r.Detail == reason.Detail))
        {
            list.Add(reason);
        }
    }

    private static int? Decimal(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static int? Hexadecimal(string text)
    {
        var digits = text.StartsWith("J+", StringComparison.OrdinalIgnoreCase) || text.StartsWith("0x", StringComparison.OrdinalIgnoreCase) ? text[2..] : text;
        return int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
