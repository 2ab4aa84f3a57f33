using System.Globalization;
using System.Text;
using Hub.Characters;
using Hub.Characters.Degradation;
using Hub.Characters.Packs;
using Proto = Hub.Contracts.Character.V1;

namespace Hub.Server.Characters;

/// <summary>What is known about a character, for the wire.</summary>
internal sealed class CharacterMapping(UnifiedSet set, AddedCharacterPack added)
{
    /// <summary>Each character of a text: a scalar with its selector or kana mark.</summary>
    public IEnumerable<Proto.Character> OfText(string text)
    {
        var runes = text.EnumerateRunes().ToArray();
        for (var i = 0; i < runes.Length; i++)
        {
            var sequence = new ScalarSequence(runes[i].Value);
            if (i + 1 < runes.Length && runes[i + 1].Value is >= 0xFE00 and <= 0xFE0F or >= 0xE0100 and <= 0xE01EF or 0x3099 or 0x309A)
            {
                sequence = sequence with { Second = runes[++i].Value };
            }

            yield return set.TryFindSequence(sequence, out var mj) ? Of(mj) : Of(sequence);
        }
    }

    /// <summary>By MJ or GJ name; null where nothing has it.</summary>
    public Proto.Character? OfName(CharacterName name) => set.TryFind(name, out var mj) ? Of(mj)
        : set.Hentaigana.Find(name) is { } kana ? Of(new ScalarSequence(kana.Scalar))
        : added.TryFind(name, out var extra) ? Of(new ScalarSequence(extra.Scalar))
        : null;

    /// <summary>An MJ.</summary>
    public Proto.Character Of(MjCharacter mj)
    {
        var wire = new Proto.Character
        {
            Kind = Proto.Character.Types.Kind.Mj,
            Name = mj.Name.ToString(),
            Text = mj.Sequence.Text,
            CodePoints = mj.Sequence.ToString(),
            Ivs = mj.Ivs.ToString(),
            JukiCode = Number(mj.Juki, "X4", "J+"),
            KosekiNumber = Number(mj.Koseki, "D6"),
            ToukiNumber = Number(mj.Touki, "D8"),
            X0213 = mj.X0213.ToString(),
            X0213Unified = mj.X0213Class == X0213Class.Unified,
            StrokeCount = mj.Strokes,
        };
        wire.Readings.Add(set.Readings.Of(mj));
        var chosen = set.Degradation.TryChoose(mj, out var single);
        wire.Degradations.Add(set.Degradation.CandidatesOf(mj).Select(d => new Proto.Degradation
        {
            Text = new Rune(d.Scalar).ToString(),
            X0213 = set.X0213.CodeOf(new ScalarSequence(d.Scalar)).ToString(),
            Evidence = NameOf(d.Evidence),
            Order = d.Order,
            Chosen = chosen && d == single,
        }));
        return wire;
    }

    private Proto.Character Of(ScalarSequence sequence)
    {
        var wire = new Proto.Character { Text = sequence.Text, CodePoints = sequence.ToString(), X0213 = set.X0213.CodeOf(sequence).ToString() };
        if (set.Hentaigana.Find(sequence.First) is { } kana)
        {
            (wire.Kind, wire.Name) = (Proto.Character.Types.Kind.Hentaigana, kana.Name.ToString());
        }
        else if (added.TryFind(sequence.First, out var extra))
        {
            (wire.Kind, wire.Name) = (Proto.Character.Types.Kind.Added, extra.Name.ToString());
            if (set.X0213.CodeOf(extra.Fallback) is { IsNone: false } code)
            {
                wire.Degradations.Add(new Proto.Degradation { Text = extra.Fallback.Text, X0213 = code.ToString(), Evidence = NameOf(DegradationEvidence.AddedFallback), Chosen = true });
            }
        }
        else
        {
            wire.Kind = sequence.Second >= 0xFE00 ? Proto.Character.Types.Kind.UnknownVariation
                : set.NonKanji.Contains(sequence.First) ? Proto.Character.Types.Kind.NonKanji
                : sequence.First is >= 0xE000 and <= 0xF8FF or >= 0xF0000 ? Proto.Character.Types.Kind.PrivateUse
                : Proto.Character.Types.Kind.Outside;
        }

        return wire;
    }

    private static string NameOf(DegradationEvidence evidence) => evidence switch
    {
        DegradationEvidence.JisUnification => "JIS包摂規準・UCS統合規則",
        DegradationEvidence.KosekiParent => "戸籍統一文字情報 親字・正字",
        DegradationEvidence.Minji5202 => "民二5202号通知別表",
        DegradationEvidence.Minji2842 => "民一2842号通達別表",
        DegradationEvidence.Minji2842Vulgar => "民一2842号通達別表 俗字",
        DegradationEvidence.Minji2842Other => "民一2842号通達別表 別字",
        DegradationEvidence.Notice582First => "告示582号別表第四の一",
        DegradationEvidence.Notice582Second => "告示582号別表第四の二",
        DegradationEvidence.Dictionary => "辞書類等による関連字",
        DegradationEvidence.AddedFallback => "追加文字一覧の代替文字",
        _ => "読み・字形による類推",
    };

    private static string Number(int number, string format, string prefix = "") => number < 0 ? "" : prefix + number.ToString(format, CultureInfo.InvariantCulture);
}
