using System.Text.Json;
using Hub.Findings;

namespace Hub.Forge.Tests;

/// <summary>What a ledger says must be found.</summary>
internal static class Ledger
{
    private const int Shown = 10;

    /// <summary>What is found about records is what the ledgers say, no more and no less.</summary>
    public static void AssertEqual(IEnumerable<string> ledgers, IReadOnlyList<Finding> findings)
    {
        var told = findings.Where(f => f.Position.Record >= 0).ToLookup(f => (f.Position.Stream, f.Position.Record, f.Code.Name));
        var expected = ledgers.SelectMany(Expected).ToHashSet();
        var extra = told.Where(t => !expected.Contains(t.Key)).Take(Shown).Select(t => $"{t.Key} {t.First().Field} {t.First().ItemId} {t.First().Expected}");
        var missing = expected.Where(e => !told.Contains(e)).Take(Shown).Select(e => $"missing {e}");
        Assert.Empty(extra.Concat(missing));
    }

    private static IEnumerable<(string Stream, long Record, string Code)> Expected(string ledger)
    {
        foreach (var line in ledger.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            using var entry = JsonDocument.Parse(line);
            var stream = entry.RootElement.GetProperty("stream").GetString()!;
            foreach (var code in entry.RootElement.GetProperty("expect").EnumerateArray())
            {
                yield return (stream, entry.RootElement.GetProperty("record").GetInt64(), code.GetString()!);
            }
        }
    }
}
