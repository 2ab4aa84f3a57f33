using Hub.Fuzz.Targets;

namespace Hub.Fuzz.Tests;

/// <summary>Every seed, every input that ever failed, and a few hundred altered ones, at every target.</summary>
public sealed class CorpusTests : IDisposable
{
    private readonly string _kept = Directory.CreateTempSubdirectory("hub-fuzz-kept-").FullName;

    public static TheoryData<string> Names => [.. FuzzTargets.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Target_WithItsCorpusAndAlteredInputs_HoldsToWhatItDeclares(string name)
    {
        using var output = new StringWriter();
        var campaign = new Campaign(new FuzzOptions { Cases = 60, Seed = 7, Kept = _kept, Limit = 20_000 }, [FuzzTargets.Named(name)], output, TimeProvider.System);

        Assert.True(campaign.Run(), output.ToString());
        Assert.True(campaign.Tried >= 60);
    }

    [Fact]
    public void Corpus_IsThatOfTargets() =>
        Assert.Empty(Directory.EnumerateDirectories(Corpus.Beside).Select(Path.GetFileName).Except(FuzzTargets.Names, StringComparer.Ordinal));

    public void Dispose() => Directory.Delete(_kept, recursive: true);
}
