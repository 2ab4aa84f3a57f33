using System.Globalization;
using System.Text.RegularExpressions;
using Hub.Records.Copybooks;

namespace Hub.Records.Tests.Cobol;

/// <summary>Pictures that GnuCOBOL takes are taken, with its length; those that it refuses are refused.</summary>
public sealed partial class PictureTests
{
    private const int Pictures = 3000;

    [ToolFact("cobc")]
    public void Parse_RandomPictures_AreTakenOrRefusedAsTheCompilerDoes()
    {
        const int Seed = 3301;
        var random = new Random(Seed);
        var pictures = Enumerable.Range(0, Pictures).Select(_ => Picture(random)).Where(p => !IsQuirk().IsMatch(p)).Distinct().ToList();
        using var cobc = new Cobc();
        var refused = cobc.Refused(pictures.Select((p, i) => $"01 F{i} PIC {p}.").ToList());
        var wrong = new List<string>();
        var taken = new List<(string Picture, int Length)>();
        for (var i = 0; i < pictures.Count; i++)
        {
            var result = Copybook.Parse($"01 F PIC {pictures[i]}.", new CopybookOptions { Dialect = Dialect.GnuCobol, Format = SourceFormat.Free });
            if (result.IsValid == refused.Contains(i))
            {
                wrong.Add($"{pictures[i]}: cobc {(refused.Contains(i) ? "refuses" : "takes")} it, the hub says {string.Join(' ', result.Errors)}");
            }
            else if (result.IsValid)
            {
                taken.Add((pictures[i], result.Copybook.Layout.Length));
            }
        }

        Assert.True(wrong.Count == 0, $"seed {Seed}: {wrong.Count} of {pictures.Count}\n{string.Join('\n', wrong)}");
        var lengths = cobc.Run($"""
            IDENTIFICATION DIVISION.
            PROGRAM-ID. LENS.
            DATA DIVISION.
            WORKING-STORAGE SECTION.
            {string.Join('\n', taken.Select((t, i) => $"01 F{i} PIC {t.Picture}."))}
            PROCEDURE DIVISION.
            {string.Join('\n', taken.Select((_, i) => $"DISPLAY LENGTH OF F{i}."))}
            STOP RUN.
            """);
        var theirs = lengths.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => int.Parse(l, CultureInfo.InvariantCulture));
        Assert.Equal(taken.Zip(theirs).Select(t => (t.First.Picture, t.Second)), taken);
        Assert.True(taken.Count > Pictures / 5, $"{taken.Count} are taken");
    }

    /// <summary>
    /// What GnuCOBOL judges in a way of its own: symbols inside the brackets of a count, currency behind digits,
    /// a sign behind floating currency, zeros inside a floating sign, and insertions among N (one byte there, two by the standard).
    /// </summary>
    [GeneratedRegex(@"\([^)]*[^0-9)]|[9Z*V].*\$|\$\(\d\)[.V]\$+[-+]|[-+]0\(\d\)[V.][-+]|^[,B/0]*P|^[,B/0]*\$[,B/0]*\.|N.*[B/0]|[B/0].*N")]
    private static partial Regex IsQuirk();

    /// <summary>Half of them put together by the rules, half with a symbol changed.</summary>
    private static string Picture(Random random)
    {
        string Some(string symbol, int most) => string.Concat(Enumerable.Repeat(symbol, random.Next(most + 1)));
        string One(params string[] choices) => choices[random.Next(choices.Length)];
        var point = One(".", "V", "");
        var text = random.Next(6) switch
        {
            0 => One("S", "") + Some("P", 1) + "9" + Some("9", 4) + One("V", "") + Some("9", 3),
            1 => One("+", "-", "$", "") + Some("Z", 4) + One(",", "", "B") + Some("9", 3) + point + Some("9", 2) + One("+", "-", "CR", "DB", "", "", ""),
            2 => One("$", "") + Some("*", 4) + Some("9", 2) + point + Some("9", 2) + One("CR", "", "-"),
            3 => One("++", "--", "$$") + One(",", "") + Some("9", 3) + point + Some("9", 2),
            4 => One("Z(3)", "*(4)", "+(3)", "-(3)", "$(3)") + One(".", "V") + One("ZZ", "**", "++", "--", "$$", "99"),
            _ => One("X", "A", "N") + Some("X", 2) + One("B", "/", "0", "") + Some("9", 1) + Some("X", 1),
        };
        text = text.Length == 0 ? "9" : text;
        if (random.Next(2) == 0)
        {
            var at = random.Next(text.Length);
            text = text[..at] + "9ZXSVP.,*+-$B0/"[random.Next(15)] + text[(at + random.Next(2))..];
        }

        // A picture that ends in a point or a comma runs into the period of the entry.
        return text.TrimEnd('.', ',') is { Length: > 0 } whole ? whole : "9";
    }
}
