using Hub.Characters.Packs;

namespace Hub.Characters.Identification;

/// <summary>Reads what a person gives as the character that a gaiji is.</summary>
public sealed class DecisionTarget(UnifiedSet set, AddedCharacterPack added)
{
    private static readonly (GaijiMatch Match, string Ja, string En)[] s_matches =
    [
        (GaijiMatch.Same, "一致", "same"),
        (GaijiMatch.Design, "デザイン差", "design"),
        (GaijiMatch.Similar, "類似", "similar"),
        (GaijiMatch.Excluded, "対象外", "excluded"),
    ];

    /// <summary>The word for a kind of match in the CSV.</summary>
    public static string Word(GaijiMatch match) => Array.Find(s_matches, m => m.Match == match).Ja;

    /// <summary>Reads "一致", "same" and so on.</summary>
    public static bool TryMatch(string text, out GaijiMatch match)
    {
        var found = Array.FindIndex(s_matches, m => m.Ja == text || string.Equals(m.En, text, StringComparison.OrdinalIgnoreCase));
        match = found < 0 ? default : s_matches[found].Match;
        return found >= 0;
    }

    /// <summary>The decision for a target: an MJ or GJ name, "U+XXXX[ U+YYYY]", or the character itself. The refusal says what is wrong with it.</summary>
    public (WorkDecision? Decision, Refusal? Refusal) Read(string target, GaijiMatch match)
    {
        ArgumentNullException.ThrowIfNull(target);
        target = target.Trim();
        if (match == GaijiMatch.Excluded)
        {
            return target.Length == 0
                ? (new WorkDecision("", "", match), null)
                : (null, new Refusal("対象外の行に同定先は付けられません。", "An excluded gaiji has no target."));
        }

        if (CharacterName.TryParse(target, out var name))
        {
            return OfName(name, match);
        }

        if (!target.StartsWith("U+", StringComparison.OrdinalIgnoreCase) || !ScalarSequence.TryParse(target, out var sequence))
        {
            if (!ScalarSequence.TryFromText(target, out sequence))
            {
                return (null, new Refusal(
                    $"同定先「{target}」が読めません。MJ文字図形名、GJ 名、U+XXXX、または 1 文字で指定してください。",
                    $"\"{target}\" is no target: give an MJ or GJ name, U+XXXX, or one character."));
            }
        }

        if (set.TryFindSequence(sequence, out var mj))
        {
            return (new WorkDecision(mj.Name.ToString(), sequence.Text, match), null);
        }

        if (sequence.Second == 0 && added.TryFind(sequence.First, out var extra))
        {
            return (new WorkDecision(extra.Name.ToString(), sequence.Text, match), null);
        }

        return sequence.Second == 0 && set.NonKanji.Contains(sequence.First)
            ? (new WorkDecision(sequence.ToString(), sequence.Text, match), null)
            : (null, new Refusal($"{sequence} は行政事務標準文字にありません。", $"{sequence} is not in the unified set."));
    }

    private (WorkDecision?, Refusal?) OfName(CharacterName name, GaijiMatch match)
    {
        var sequence = set.TryFind(name, out var mj) ? mj.Sequence
            : set.Hentaigana.Find(name) is { Scalar: not 0 } kana ? new ScalarSequence(kana.Scalar)
            : added.TryFind(name, out var extra) ? new ScalarSequence(extra.Scalar)
            : default;
        if (!sequence.IsEmpty)
        {
            return (new WorkDecision(name.ToString(), sequence.Text, match), null);
        }

        return (null, name.Family == NameFamily.Mj
            ? new Refusal($"{name} は MJ文字情報一覧表にないか、符号化されていません。", $"{name} is not in the MJ list, or not coded.")
            : new Refusal(
                $"{name} は取り込んだ一覧にありません。行政事務標準文字の一覧を hub tables import で取り込んでください。",
                $"{name} is not in an imported list; import the standard's list with hub tables import."));
    }
}
