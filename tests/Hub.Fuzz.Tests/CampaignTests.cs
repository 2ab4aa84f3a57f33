namespace Hub.Fuzz.Tests;

/// <summary>A fuzzer that finds nothing is worth something only when it finds what is planted.</summary>
public sealed class CampaignTests : IDisposable
{
    private readonly string _kept = Directory.CreateTempSubdirectory("hub-fuzz-kept-").FullName;

    [Fact]
    public void Run_WithAPlantedCrash_FindsItAndKeepsItSmall()
    {
        var failure = Assert.Single(Run(new PlantedTarget("crash", i => i.Contains((byte)'!') ? throw new InvalidCastException("planted") : "fine")));

        Assert.Equal("crash", failure.Kind);
        Assert.Contains("planted", failure.What, StringComparison.Ordinal);
        Assert.Equal("!"u8.ToArray(), File.ReadAllBytes(failure.File));
    }

    [Fact]
    public void Run_WithAWrongAnswer_SaysWhat() =>
        Assert.Equal("wrong", Assert.Single(Run(new PlantedTarget("wrong", i => i.Contains((byte)'!') ? throw new FuzzException("split differs") : ""))).Kind);

    [Fact]
    public void Run_WithAPlantedHang_EndsAndSaysSo() => Assert.Equal("hang", Assert.Single(Run(new PlantedTarget("hang", PlantedTarget.Hang))).Kind);

    [Fact]
    public void Run_WithAnInputThatCostsTooMuch_SaysHowMuch() => Assert.Equal("memory", Assert.Single(Run(new PlantedTarget("gorge", PlantedTarget.Gorge))).Kind);

    [Fact]
    public void Run_WithALeak_SaysHowMuch()
    {
        PlantedTarget? target = null;
        target = new PlantedTarget("leak", i => target!.Leak(i));

        Assert.Equal("leak", Assert.Single(Run(target)).Kind);
    }

    [Fact]
    public void Run_WithTheSameSeed_TriesTheSame()
    {
        var (once, again) = (new List<string>(), new List<string>());

        Run(new PlantedTarget("same", i => Note(once, i)));
        Run(new PlantedTarget("same", i => Note(again, i)));

        Assert.Equal(once, again);
        Assert.True(once.Distinct(StringComparer.Ordinal).Count() > 100);
    }

    [Fact]
    public void Run_AfterACampaignThatDied_KeepsTheInput()
    {
        Directory.CreateDirectory(Path.Combine(_kept, ".last"));
        using (var died = new LastCase(Path.Combine(_kept, ".last", "1073741824")))
        {
            died.Begin("fine", "killer"u8.ToArray());
            File.Copy(Path.Combine(_kept, ".last", "1073741824"), Path.Combine(_kept, ".last", "1073741825"));
        }

        var failure = Assert.Single(Run(new PlantedTarget("fine", _ => "")));

        Assert.Equal("died", failure.Kind);
        Assert.Equal("killer"u8.ToArray(), File.ReadAllBytes(failure.File));
    }

    public void Dispose() => Directory.Delete(_kept, recursive: true);

    private static string Note(List<string> inputs, byte[] input)
    {
        inputs.Add(Convert.ToHexString(input));
        return (input.Length % 7).ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    private IReadOnlyList<Failure> Run(PlantedTarget target)
    {
        var campaign = new Campaign(new FuzzOptions { Cases = 400, Kept = _kept, Limit = 1_000 }, [target], TextWriter.Null, TimeProvider.System);
        Assert.Equal(campaign.Run(), campaign.Failures.Count == 0);
        return campaign.Failures;
    }
}
