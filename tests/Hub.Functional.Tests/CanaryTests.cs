using System.IO.Compression;
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
        var (data, said) = (scratch["data"], new List<(string Name, string Text)>());
        await SayAsync("quickstart", "--records", "400", "--errors", "0.4", "--data", data);
        var runs = Directory.GetDirectories(Path.Combine(data, "runs")).Select(Path.GetFileName).Order(StringComparer.Ordinal).ToArray();
        var (extract, standard) = (Path.Combine(data, "quickstart", "JUKI.DAT"), runs.Select(r => Path.Combine(data, "runs", r!, "standard")).First(Directory.Exists));
        await SayAsync("runs", "list", "--data", data);
        await SayAsync("runs", "list", "--json", "--data", data);
        foreach (var run in runs)
        {
            foreach (var asked in (string[][])[["runs", "show"], ["runs", "findings"], ["quarantine", "list"]])
            {
                await SayAsync([.. asked, run!, "--data", data]);
                await SayAsync([.. asked, run!, "--json", "--data", data]);
            }

            await SayAsync("runs", "findings", run!, "--count", "--data", data);
            await SayAsync("runs", "watch", run!, "--data", data);
            await SayAsync("runs", "report", run!, "--list", "--data", data);
            await SayAsync("runs", "report", run!, "--output", scratch[$"report-{run}"], "--data", data);
            await SayAsync("runs", "commit", run!, "--check", "--data", data);
            await SayAsync("quarantine", "export", run!, "--output", scratch[$"export-{run}"], "--data", data);
        }

        await SayAsync("runs", "diff", runs[0]!, runs[1]!, "--data", data);
        await SayAsync("runs", "diff", runs[0]!, runs[1]!, "--json", "--data", data);
        await SayAsync("adapter", "preview", Canaries.Adapter, extract, "--records", "500");
        await SayAsync("adapter", "guess", extract);
        for (var record = 0; record < 3; record++)
        {
            await SayAsync("explain", "--record", $"{record}", "--adapter", Canaries.Adapter, "--file", extract);
            await SayAsync("explain", "--record", $"{record}", "--adapter", Canaries.Adapter, "--file", extract, "--json");
        }

        // Compared with the same files in which every line has another end.
        Directory.CreateDirectory(scratch["other"]);
        foreach (var file in Directory.GetFiles(standard))
        {
            File.WriteAllLines(Path.Combine(scratch["other"], Path.GetFileName(file)), File.ReadAllLines(file).Select((line, i) => i == 0 ? line : line[..^2] + "x\""));
        }

        await SayAsync("golden", "verify", "--expected", standard, "--actual", scratch["other"]);
        await SayAsync("characters", "worklist", "--site", "131016", "--data", data);
        await SayAsync("keys", "show", "--data", data);
        await SayAsync("audit", "verify", "--data", data);
        await SayAsync("audit", "export", "--data", data);
        await SayAsync("access", "list", "--data", data);
        await SayAsync("access", "list", "--json", "--data", data);

        var secrets = await Canaries.ReadAsync(Path.Combine(data, "quickstart", "JUKI.DAT"));
        Assert.InRange(secrets.Count, 1_000, 100_000);
        AssertClean(Places(scratch.Folder), secrets);
        AssertClean(said, secrets);

        // And once more when one of them is gone for good.
        await SayAsync("runs", "delete", runs[1]!, "--committed", "--yes", "--reason", "試験", "--data", data);
        AssertClean(Places(scratch.Folder).Concat(said), secrets);

        async Task SayAsync(params string[] args)
        {
            foreach (var language in (Language[])[Language.Ja, Language.En])
            {
                // What is made or deleted once is not a second time; what is read is read in both languages.
                if (args is ["quickstart", ..] or ["quarantine", "export", ..] or ["runs", "delete", ..] && language == Language.En)
                {
                    continue;
                }

                var line = await CommandLine.RunAsync(language, args);
                Assert.True(line.Code is 0 or 1, $"{string.Join(' ', args)}: {line.Error}");
                said.Add((string.Join(' ', args), line.Output + line.Error));
            }
        }
    }

    private static void AssertClean(IEnumerable<(string Name, string Text)> places, HashSet<string> secrets) =>
        Assert.Empty(places.SelectMany(p => secrets.Where(s => p.Text.Contains(s, StringComparison.Ordinal)).Select(s => $"{p.Name}: {Mask.Shape(s)} ({s.Length})")).Take(20));

    // The text of everything that is not meant to hold values, wherever it is, workbooks unpacked. Those are: the store, whose bytes are another test's business, standard
    // files, the extract, and of an export of the quarantine all but the reasons.
    private static IEnumerable<(string Name, string Text)> Places(string root)
    {
        foreach (var path in Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories))
        {
            var name = Path.GetRelativePath(root, path).Replace('\\', '/');
            var isMeant = name.StartsWith("data/hub.db", StringComparison.Ordinal) || name.StartsWith("data/quickstart/", StringComparison.Ordinal) || name.StartsWith("other/", StringComparison.Ordinal)
                || name.Contains("/standard/", StringComparison.Ordinal) || (name.StartsWith("export-", StringComparison.Ordinal) && !name.EndsWith("reasons.csv", StringComparison.Ordinal));
            if (isMeant)
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
