using Hub.Findings;

namespace Hub.Characters.Identification;

/// <summary>The words for why a character is a candidate, for people.</summary>
public static class EvidenceWords
{
    private static readonly Dictionary<CandidateEvidence, (string Ja, string En)> s_words = new()
    {
        [CandidateEvidence.VendorList] = ("ベンダの一覧", "vendor's list"),
        [CandidateEvidence.Juki] = ("住基統一文字コード", "住基 code"),
        [CandidateEvidence.Koseki] = ("戸籍統一文字番号", "戸籍 number"),
        [CandidateEvidence.Touki] = ("登記統一文字番号", "登記 number"),
        [CandidateEvidence.X0213] = ("JIS X 0213", "JIS X 0213"),
        [CandidateEvidence.Base] = ("基本文字", "base"),
        [CandidateEvidence.Glyph] = ("字形", "glyph"),
        [CandidateEvidence.Reading] = ("読み", "reading"),
        [CandidateEvidence.Parts] = ("部品", "parts"),
        [CandidateEvidence.Strokes] = ("画数", "strokes"),
    };

    /// <summary>The word for a kind of evidence.</summary>
    public static string Of(CandidateEvidence evidence, Language language) => language == Language.Ja ? s_words[evidence].Ja : s_words[evidence].En;

    /// <summary>All reasons that say something, strongest first: "住基統一文字コード J+BD47、画数 17".</summary>
    public static string Of(Candidate candidate, Language language)
    {
        ArgumentNullException.ThrowIfNull(candidate);
        return string.Join(language == Language.Ja ? "、" : ", ", candidate.Reasons.Where(r => r.Weight > 0).Select(r => $"{Of(r.Evidence, language)} {r.Detail}"));
    }
}
