using Hub.Validation.Across;
using Hub.Validation.Rules;

namespace Hub.Validation.Tests.Across;

/// <summary>What the check holds in memory, whatever goes through it.</summary>
[Collection(nameof(AcrossMemoryTests))]
public sealed class AcrossMemoryTests
{
    [Fact]
    public void Complete_ManyRows_HoldsNoMoreThanAChunk()
    {
        const int Rows = 60_000;
        const int ChunkBytes = 1 << 20;
        var values = new Dictionary<string, string>(new Town(1, 1).Rows[0].Values) { ["最新フラグ"] = "1", ["続柄コード1"] = "02", ["個人履歴番号"] = "1" };
        var folder = Path.Combine(Path.GetTempPath(), $"hub-across-{Guid.NewGuid():N}");
        using var check = AcrossCheck.Create(Town.Edition, [Town.Residents], RuleSet.BuiltIn(Town.Edition), new AcrossOptions { Folder = folder, ChunkBytes = ChunkBytes });
        var before = GC.GetTotalMemory(forceFullCollection: true);
        for (var i = 0; i < Rows; i++)
        {
            values["宛名番号"] = values["世帯番号"] = Town.Number(i);
            values["個人番号"] = $"{i:D12}";
            values["住民票コード"] = $"{i:D11}";
            check.Add(Town.Residents, 0, i, Town.Bytes(Town.Residents, values));
        }

        Assert.True(Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Count() > 4);
        Assert.Empty(check.Complete());
        Assert.InRange(GC.GetTotalMemory(forceFullCollection: true) - before, long.MinValue, 4 * ChunkBytes);
    }
}
