using Hub.Adapters.Packs;

namespace Hub.Adapters.Tests.Packs;

public class AdapterReaderTests
{
    private const string Minimal = """
        adapter: v/001
        vendor: v
        business: "001"
        edition: 001/2.1
        charset: cp932
        sources:
          juki: { files: "*.dat", copybook: juki.cpy }
        groups:
          住民情報:
            from: juki
            items:
              宛名番号: { from: NO, do: [trim, { pad: 15 }] }
        """;

    [Fact]
    public void Read_Minimal_HasNoProblems()
    {
        var problems = new AdapterProblems();
        var document = new AdapterReader(problems).Read("adapter.yaml", Minimal);
        Assert.Empty(problems);
        Assert.NotNull(document);
        Assert.Equal(["trim", "pad"], document.Groups[0].Items[0].Value.Do.Select(c => c.Function.Name));
        Assert.Equal("15", document.Groups[0].Items[0].Value.Do[1].Arguments["to"].Text);
    }

    [Fact]
    public void Read_ManyMistakes_TellsAllWithLineAndColumn()
    {
        var problems = new AdapterProblems();
        var text = """
            adapter: v/001
            vendr: v
            business: "1"
            edition: 002/2.1
            charset: { name: cp932, font: jis99 }
            sources:
              juki: { files: "*.dat", framing: fxed }
            groups:
              住民情報:
                from: juki
                items:
                  宛名番号: { from: NO, do: [trimm, { pad: abc }, { map: }] }
                  世帯番号: { from: NO, constant: "1" }
                  世帯番号: NO
                  氏名: { from: A, when: { field: X } }
            """;
        Assert.Null(new AdapterReader(problems).Read("adapter.yaml", text));
        Assert.Equal(
            [
                (1, 1, "vendor is missing"), (2, 1, "Did you mean vendor"), (3, 11, "three digits"), (5, 31, "Did you mean jis90"),
                (7, 9, "copybook is missing"), (7, 36, "Did you mean fixed"), (12, 30, "Did you mean trim"), (12, 44, "whole number"),
                (13, 13, "exactly one"), (14, 7, "written twice"), (15, 28, "one of field and item"),
            ],
            problems.Where(p => !p.En.StartsWith("Table", StringComparison.Ordinal)).OrderBy(p => p.Line).ThenBy(p => p.Column)
                .Select(p => (p.Line, p.Column, Word(p.En))));
        Assert.All(problems, p => Assert.Contains(p.Ja, c => c > 0x3000));

        static string Word(string message) => new[]
        {
            "vendor is missing", "Did you mean vendor", "three digits", "Did you mean jis90", "copybook is missing", "Did you mean fixed",
            "Did you mean trim", "whole number", "exactly one", "written twice", "one of field and item",
        }.FirstOrDefault(message.Contains) ?? message;
    }

    [Theory]
    [InlineData("a: &x 1\nb: *x\n", "Anchors")]
    [InlineData("a: !!binary 1\n", "tags")]
    [InlineData("a: [1, 2\n", "not YAML")]
    [InlineData("", "empty")]
    [InlineData("- 1\n", "top")]
    public void Read_WhatAPackMayNotHave_IsRefused(string text, string word)
    {
        var problems = new AdapterProblems();
        Assert.Null(new AdapterReader(problems).Read("adapter.yaml", text));
        Assert.Contains(problems, p => p.En.Contains(word, StringComparison.Ordinal));
    }

    [Fact]
    public void Read_DeepNesting_IsRefused()
    {
        var problems = new AdapterProblems();
        Assert.Null(new AdapterReader(problems).Read("adapter.yaml", "a: " + new string('[', 5000)));
        Assert.Contains(problems, p => p.En.Contains("deeper", StringComparison.Ordinal));
    }

    [Fact]
    public void Read_RandomDamage_NeverThrows()
    {
        var random = new Random(20260901);
        for (var i = 0; i < 3000; i++)
        {
            var text = Minimal.ToCharArray();
            for (var n = random.Next(1, 4); n > 0; n--)
            {
                text[random.Next(text.Length)] = "{}[]:,\"'\n\t -&*!#|>%@`x"[random.Next(22)];
            }

            var problems = new AdapterProblems();
            var document = new AdapterReader(problems).Read("adapter.yaml", new string(text));
            Assert.True(document is not null || problems.Count > 0, $"round {i}: {new string(text)}");
        }
    }
}
