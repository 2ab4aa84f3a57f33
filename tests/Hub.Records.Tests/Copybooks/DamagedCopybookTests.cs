using Hub.Findings;
using Hub.Records.Copybooks;

namespace Hub.Records.Tests.Copybooks;

/// <summary>Whatever a copybook's text is, it is read or its mistakes are told with their places; nothing is thrown.</summary>
public sealed class DamagedCopybookTests
{
    private const string Sample = """
               01  REC.
                   COPY ADDR REPLACING ==:P:== BY ==HON== LEADING ==OLD== BY ==NEW==.
                   05  ATENA-NO          PIC 9(10).
                   05  SHIMEI            PIC N(20) USAGE NATIONAL.
                   05  KINGAKU           PIC S9(7)V99 COMP-3.
                   05  EDITED            PIC Z,ZZ9.99- BLANK WHEN ZERO.
                   05  N                 PIC 9(2).
                   05  HENKO             OCCURS 0 TO 9 TIMES DEPENDING ON N INDEXED BY I.
                       10  YMD           PIC 9(7).
                       10  YMD-X REDEFINES YMD PIC X(7).
                       10  BIN           PIC S9(9) COMP SYNC.
                   05  KUBUN             PIC X VALUE '1'.
                       88  DANSEI        VALUE '1' THRU '3' '9'.
                   66  BOTH              RENAMES ATENA-NO THRU SHIMEI.
               77  ALONE                 COMP-1.
        """;

    private static readonly string[] s_pieces = [".", " ", "\n", "(", ")", "'", "\"", "==", "PIC", "OCCURS", "REDEFINES", "COPY", "REPLACING", "BY", "05", "66", "88", "99", "VALUE", "-", "*", "　", "住", "\0", "9(99)", "THRU", "\t"];

    [Theory]
    [InlineData(SourceFormat.Fixed)]
    [InlineData(SourceFormat.Free)]
    [InlineData(SourceFormat.Auto)]
    public void Parse_DamagedText_IsReadOrTellsItsMistakesWithTheirPlaces(SourceFormat format)
    {
        for (var seed = 0; seed < 1500; seed++)
        {
            var text = Damage(Sample, new Random(seed));
            var options = new CopybookOptions
            {
                File = "S.cpy",
                Format = format,
                Resolve = (name, _) => name == "ADDR" ? new CopybookSource("A.cpy", "                   05  :P:-ZIP   PIC X(7).\n                   05 OLD-T PIC X.\n") : null,
            };
            var result = Copybook.Parse(text, options);
            Assert.True(result.IsValid || result.Errors.Count > 0, $"seed {seed}");
            var lines = text.Split('\n').Length;
            foreach (var error in result.Errors)
            {
                var isPlaced = error.Line >= 1 && error.Column >= 1 && (error.File == "A.cpy" ? error.Line <= 3 : error.Line <= lines);
                Assert.True(isPlaced && error.Expected.Ja.Length > 0 && error.Expected.En.Length > 0, $"seed {seed}: {error.Message(Language.En)}\n{text}");
            }

            if (result.IsValid)
            {
                Assert.All(result.Copybook.Layout.Fields, f => Assert.InRange(f.Offset + f.Length, f.Length, int.MaxValue));
            }
        }
    }

    private static string Damage(string text, Random random)
    {
        for (var i = random.Next(1, 5); i > 0; i--)
        {
            var at = random.Next(text.Length);
            var length = Math.Min(random.Next(1, 12), text.Length - at);
            text = random.Next(4) switch
            {
                0 => text.Remove(at, length),
                1 => text.Insert(at, s_pieces[random.Next(s_pieces.Length)]),
                2 => text[..at] + s_pieces[random.Next(s_pieces.Length)] + text[(at + length)..],
                _ => text.Insert(random.Next(text.Length), text.Substring(at, length)),
            };
        }

        return random.Next(20) == 0 ? text[..random.Next(text.Length)] : text;
    }
}
