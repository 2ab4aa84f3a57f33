using System.Text;
using Hub.Fuzz.Targets;

namespace Hub.Fuzz.Tests;

/// <summary>Every seed, every input that ever failed, and a few hundred altered ones, at every target.</summary>
public sealed class CorpusTests : IDisposable
{
    // What opens a level in JSON, YAML, XML, conditions, copybooks and protobuf (a group), and quotes that double.
    private static readonly string[] s_openings = ["[", "{\"a\":", "(", "<a>", "{a: ", "- ", "? ", "a:\n ", "not ", "\"\"", "{", "0", "01 A.\n"];

    private readonly string _kept = Directory.CreateTempSubdirectory("hub-fuzz-kept-").FullName;

    public static TheoryData<string> Names => [.. FuzzTargets.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Target_WithItsCorpusAndAlteredInputs_HoldsToWhatItDeclares(string name)
    {
        using var output = new StringWriter();
        var campaign = new Campaign(new FuzzOptions { Cases = 25, Seed = 7, Kept = _kept, Limit = 20_000 }, [FuzzTargets.Named(name)], output, TimeProvider.System);

        Assert.True(campaign.Run(), output.ToString());
        Assert.True(campaign.Tried >= 25);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Target_FedNestingWithoutEnd_HoldsToWhatItDeclares(string name)
    {
        using var target = FuzzTargets.Named(name);
        using var runner = new CaseRunner(60_000);
        foreach (var opening in s_openings)
        {
            // A pack is several files; the others take what begins so for text of no meaning.
            byte[] input = [.. Encoding.UTF8.GetBytes(name == "pack" ? "=== adapter.yaml\n" : ""), .. Enumerable.Repeat(Encoding.UTF8.GetBytes(opening), 200_000 / opening.Length).SelectMany(b => b)];
            var result = runner.Run(target, input);
            Assert.True(!result.Failed, $"{opening}: {result.Kind} {result.Text}");
        }
    }

    [Fact]
    public void Corpus_IsThatOfTargets() =>
        Assert.Empty(Directory.EnumerateDirectories(Corpus.Beside).Select(Path.GetFileName).Except(FuzzTargets.Names, StringComparer.Ordinal));

    public void Dispose() => Directory.Delete(_kept, recursive: true);
}
