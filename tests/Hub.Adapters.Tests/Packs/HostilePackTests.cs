using Hub.Adapters.Packs;

namespace Hub.Adapters.Tests.Packs;

/// <summary>Packs from outside that nest without end or reach for files that are not theirs: every one is told as a mistake, and nothing of the file is shown.</summary>
public sealed class HostilePackTests : IDisposable
{
    private const string Secret = "       05 SECRET-FIELD PIC X.\n";
    private readonly string _root = Directory.CreateTempSubdirectory("hub-hostile-pack-").FullName;

    public HostilePackTests()
    {
        Directory.CreateDirectory(Pack);
        File.WriteAllText(Path.Combine(_root, "secret.cpy"), Secret);
    }

    private string Pack => Path.Combine(_root, "pack");

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    [InlineData("? ")]
    [InlineData("&a [")]
    [InlineData("!!seq [")]
    public void Load_NestedFiftyThousandDeep_IsRefused(string opening)
    {
        var problems = Load("sources: " + string.Concat(Enumerable.Repeat(opening, 50_000)));

        Assert.NotEmpty(problems);
    }

    [Fact]
    public void Load_NestedByIndent_IsRefused() =>
        Assert.NotEmpty(Load(string.Concat(Enumerable.Range(0, 2_000).Select(i => new string(' ', i) + "a:\n"))));

    [Fact]
    public void Load_AliasesThatMultiply_AreRefused()
    {
        var laughs = "a: &a [x, x, x, x, x, x, x, x, x]\n" + string.Concat(Enumerable.Range(1, 12).Select(i => $"{(char)('a' + i)}: &{(char)('a' + i)} [{string.Join(", ", Enumerable.Repeat($"*{(char)('a' + i - 1)}", 9))}]\n"));

        Assert.NotEmpty(Load(laughs));
    }

    [Theory]
    [InlineData("../secret.cpy")]
    [InlineData("/etc/passwd")]
    [InlineData("link.cpy")]
    [InlineData("folder/secret.cpy")]
    [InlineData("circle.cpy")]
    public void Load_CopybookOutsideOfThePack_IsRefused(string file)
    {
        Link();

        var problems = Load(Yaml(file));

        Assert.NotEmpty(problems);
        Assert.DoesNotContain(problems, p => p.En.Contains("SECRET", StringComparison.Ordinal) || p.En.Contains("root:", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("'../secret'")]
    [InlineData("'../secret.cpy'")]
    [InlineData("'/etc/passwd'")]
    [InlineData("link")]
    [InlineData("'folder/secret'")]
    [InlineData("circle")]
    public void Load_CopyOfATextOutsideOfThePack_IsRefused(string name)
    {
        Link();
        File.WriteAllText(Path.Combine(Pack, "own.cpy"), $"       01 R.\n       COPY {name}.\n");

        var problems = Load(Yaml("own.cpy"));

        Assert.Contains(problems, p => p.En.Contains("can be found", StringComparison.Ordinal));
        Assert.DoesNotContain(problems, p => p.En.Contains("SECRET", StringComparison.Ordinal));
    }

    [Fact]
    public void Load_LinkWithinThePack_IsFollowed()
    {
        File.WriteAllText(Path.Combine(Pack, "real.cpy"), Secret);
        File.CreateSymbolicLink(Path.Combine(Pack, "alias.cpy"), Path.Combine(Pack, "real.cpy"));
        File.WriteAllText(Path.Combine(Pack, "own.cpy"), "       01 R.\n       COPY alias.\n");

        Assert.DoesNotContain(Load(Yaml("own.cpy")), p => p.File.EndsWith(".cpy", StringComparison.Ordinal));
    }

    private static string Yaml(string file) => $$"""
        adapter: tiny/990
        vendor: tiny
        business: "990"
        edition: 990/1
        charset: utf8
        sources:
          s:
            files: ["A.dat"]
            framing: fixed
            copybook: "{{file}}"
        groups:
          人:
            from: s
            items:
              番号: { constant: "1" }

        """;

    private void Link()
    {
        File.CreateSymbolicLink(Path.Combine(Pack, "link.cpy"), Path.Combine(_root, "secret.cpy"));
        File.CreateSymbolicLink(Path.Combine(Pack, "circle.cpy"), Path.Combine(Pack, "circle.cpy"));
        Directory.CreateSymbolicLink(Path.Combine(Pack, "folder"), _root);
    }

    private AdapterProblems Load(string yaml)
    {
        File.WriteAllText(Path.Combine(Pack, AdapterPack.FileName), yaml);
        var problems = new AdapterProblems();
        Assert.Null(AdapterPack.Load(Pack, problems) is { } pack && problems.Count > 0 ? pack : null);
        return problems;
    }
}
