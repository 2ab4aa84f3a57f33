using System.Text;
using Hub.Codecs;

namespace Hub.Forge.Population;

/// <summary>The names that can be written in a charset: rare kanji only where it has them.</summary>
internal sealed class NameLists
{
    private const int OldestYear = 1945;
    private const int MiddleYear = 1990;
    private const int RareShare = 60;

    private readonly NamePart[] _families;
    private readonly NamePart[] _rare;
    private readonly NamePart[][] _given;

    public NameLists(Charset charset)
    {
        var rows = ForgeData.Read("names.tsv").Where(r => CanWrite(charset, r[1]) && CanWrite(charset, r[2])).ToList();
        _families = Of(rows, "family");
        _rare = Of(rows, "rare");
        _given = [Of(rows, "m1"), Of(rows, "f1"), Of(rows, "m2"), Of(rows, "f2"), Of(rows, "m3"), Of(rows, "f3")];
    }

    public NamePart Family(ref Chance chance) =>
        _rare.Length > 0 && chance.PerMille(RareShare) ? _rare[chance.Below(_rare.Length)] : _families[chance.Below(_families.Length)];

    public NamePart Given(ref Chance chance, bool isMale, int birthYear)
    {
        var age = birthYear < OldestYear ? 0 : birthYear < MiddleYear ? 1 : 2;
        var list = _given[age * 2 + (isMale ? 0 : 1)];
        return list[chance.Below(list.Length)];
    }

    private static NamePart[] Of(List<string[]> rows, string kind) => [.. rows.Where(r => r[0] == kind).Select(r => new NamePart(r[1], r[2]))];

    private static bool CanWrite(Charset charset, string text)
    {
        var issues = new CodeIssueList();
        var field = new byte[128];
        var utf8 = Encoding.UTF8.GetBytes(text);
        if (charset.EncodeField(utf8, FieldForm.Mixed, field, issues) != EncodeStatus.Done)
        {
            return false;
        }

        // What does not come back as it was, or with something to say about it, belongs among the faults.
        var back = new byte[charset.MaxUtf8Length(field.Length)];
        var length = charset.DecodeField(field, FieldForm.Mixed, back, issues);
        return issues.Count == 0 && back.AsSpan(0, length).TrimEnd((byte)' ').SequenceEqual(utf8);
    }
}
