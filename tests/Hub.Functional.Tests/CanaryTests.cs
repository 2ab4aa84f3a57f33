using System.IO.Compression;
using System.Text;
using Hub.Findings;

namespace Hub.Functional.Tests;

/// <summary>
/// Nothing leaks: after a run full of names, numbers and addresses, none of them is in anything but the places that are meant to hold them
/// (the extract, the store, the standard files, and the quarantine's own export).
/// </summary>
public class CanaryTests
{
    [Fact]
    public async Task Run_FullOfPersonalValues_ShowsNoneOfThem()
    {
        using var scratch = new Scratch();
        var (data, said) = (scratch["data"], new StringBuilder());
        await SayAsync("quickstart", "--records", "400", "--errors", "0.4", "--data", data);
        var runs = Directory.GetDirectories(Path.Combine(data, "runs")).Select(Path.GetFileName).Order(StringComparer.Ordinal).ToArray();
        await SayAsync("runs", "list", "--data", data);
        await SayAsync("runs", "list", "--json", "--data", data);
        foreach (var run in runs)
        {
            await SayAsync("runs", "show", run!, "--data", data);
            await SayAsync("runs", "show", run!, "--json", "--data", data);
            await SayAsync("quarantine", "list", run!, "--data", data);
            await SayAsync("quarantine", "list", run!, "--json", "--data", data);
        }

        await SayAsync("runs", "diff", runs[0]!, runs[1]!, "--data", data);
        await SayAsync("runs", "diff", runs[0]!, runs[1]!, "--json", "--data", data);
        await SayAsync("audit", "export", "--data", data);
        await SayAsync("access", "list", "--json", "--data", data);

        var secrets = await Canaries.ReadAsync(Path.Combine(data, "quickstart", "JUKI.DAT"));
        Assert.InRange(secrets.Count, 1_000, 100_000);
        var leaks = Places(data).Append((Name: "what the verbs said", Text: said.ToString()))
            .SelectMany(p => secrets.Where(s => p.Text.Contains(s, StringComparison.Ordinal)).Select(s => $"{p.Name}: {Mask.Shape(s)} ({s.Length})"));
        Assert.Empty(leaks.Take(20));

        async Task SayAsync(params string[] args)
        {
            foreach (var language in (Language[])[Language.Ja, Language.En])
            {
                // Only the first run makes the data; the others are read in both languages.
                if (args[0] == "quickstart" && language == Language.En)
                {
                    continue;
                }

                var line = await CommandLine.RunAsync(language, args);
                Assert.True(line.Code is 0 or 1, $"{string.Join(' ', args)}: {line.Error}");
                said.Append(line.Output).Append(line.Error);
            }
        }
    }

    // The text of everything in the data folder that is not meant to hold values, workbooks unpacked.
    private static IEnumerable<(string Name, string Text)> Places(string data)
    {
        foreach (var path in Directory.EnumerateFiles(data, "*", SearchOption.AllDirectories))
        {
            var name = Path.GetRelativePath(data, path).Replace('\\', '/');
            if (name.StartsWith("hub.db", StringComparison.Ordinal) || name.Contains("/standard/", StringComparison.Ordinal) || name.StartsWith("quickstart/", StringComparison.Ordinal))
            {
                continue;
            }

            if (!name.EndsWith(".xlsx", StringComparison.Ordinal))
            {
                yield return (name, File.ReadAllText(path));
                continue;
            }

            using var zip = ZipFile.OpenRead(path);
            foreach (var entry in zip.Entries)
            {
                using var reader = new StreamReader(entry.Open());
                yield return ($"{name}/{entry.FullName}", reader.ReadToEnd());
            }
        }
    }
}
