using Hub.Adapters;
using Hub.Characters.Cleansing;
using Hub.Characters.Glyphs;
using Hub.Characters.Identification;
using Hub.Engine;
using Hub.Engine.Runs;
using Hub.Findings;
using Hub.Reports.Model;
using Hub.Server.Characters;

namespace Hub.Server.Runs;

/// <summary>What a report says about characters: how many of which kind, and the work list with pictures and candidates.</summary>
internal static class CharacterReports
{
    /// <summary>Rows that get candidates: the report shows no more, and each takes a look at every glyph of a font.</summary>
    private const int WithCandidates = 40;

    private const int Candidates = 5;

    /// <summary>Null where nothing was replaced and nothing is to be identified.</summary>
    public static CharacterReport? Build(RunSummary summary, IReadOnlyList<WorkItem> rows, GlyphShelf shelf)
    {
        var counts = new long[Enum.GetValues<CharacterTag>().Length];
        foreach (var total in summary.Findings)
        {
            if (TagOf(FindingCodes.Find(total.Code)) is { } tag)
            {
                counts[(int)tag] += total.Count;
            }
        }

        // What was decided says how much of a gaiji came over.
        foreach (var row in rows)
        {
            var tag = row.Decision is { } decision ? CharacterTags.Of(decision.Match) : CharacterTag.Unknown;
            counts[(int)tag] += row.Count - row.Unresolved;
        }

        return rows.Count == 0 && counts.All(c => c == 0) ? null : new CharacterReport
        {
            Exact = counts[(int)CharacterTag.Exact],
            Variant = counts[(int)CharacterTag.Variant],
            Degraded = counts[(int)CharacterTag.Degraded],
            Unknown = counts[(int)CharacterTag.Unknown],
            // In the order in which the report shows them, so that those that it shows are those with candidates.
            WorkList = [.. rows.OrderByDescending(r => r.Persons).ThenByDescending(r => r.Count).ThenBy(r => r.Code, StringComparer.Ordinal).Select((row, i) => SummaryOf(row, shelf, i < WithCandidates ? Candidates : 0))],
        };
    }

    private static CharacterTag? TagOf(FindingCode code) => code.Number == DecodingFindings.CharacterUnmapped.Number ? CharacterTag.Unknown : CharacterTags.Of(code);

    private static GaijiSummary SummaryOf(WorkItem row, GlyphShelf shelf, int candidates) => new()
    {
        Code = row.Code,
        Charset = row.Charset,
        Count = row.Count,
        Records = row.Records,
        Persons = row.Persons,
        Items = row.Items,
        Samples = row.Samples,
        State = (GaijiState)(int)row.State,
        Decision = row.Decision is { } decision ? $"{decision.Target} {decision.Text}".Trim() : "",
        Glyph = candidates > 0 ? PictureOf(shelf.Outline(row)) : null,
        Candidates = [.. shelf.Find(row, candidates).Select(c => new GaijiCandidate
        {
            Name = c.Name.ToString(),
            Text = c.Sequence.Text,
            Score = c.Score,
            WhyJa = EvidenceWords.Of(c, Language.Ja),
            WhyEn = EvidenceWords.Of(c, Language.En),
            Glyph = PictureOf(shelf.Outline(c)),
        })],
    };

    private static GlyphPicture? PictureOf((GlyphOutline Outline, int Em)? glyph) => glyph is { } g ? new GlyphPicture(g.Em, GlyphSvg.Path(g.Outline)) : null;
}
