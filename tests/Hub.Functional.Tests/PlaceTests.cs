using Hub.Catalog.Editions;
using Hub.Findings;

namespace Hub.Functional.Tests;

/// <summary>
/// Where somebody lives is in no sample, asked for unmasked or not: who is under protection (支援措置) stands in a file of its own, which a sample of another file can't know.
/// </summary>
public class PlaceTests
{
    private static readonly string s_case = Path.Combine(Repository.Root, "tests", "Golden", "sample-host-f", "001", "register");

    [Fact]
    public async Task Samples_WithValues_ShowNamesButNoAddress()
    {
        using var scratch = new Scratch();
        var said = new List<(string Verb, string Text)>();
        foreach (var file in (string[])["JUKI.DAT", "SHIEN.DAT"])
        {
            var path = Path.Combine(s_case, file);
            await SayAsync("adapter", "preview", "sample-host-f/001", path, "--records", "500", "--values");
            for (var record = 0; record < 4; record++)
            {
                await SayAsync("explain", "--record", $"{record}", "--adapter", "sample-host-f/001", "--file", path, "--values");
                await SayAsync("explain", "--record", $"{record}", "--adapter", "sample-host-f/001", "--file", path, "--values", "--json");
            }
        }

        var (places, names) = CopyWithChanges(scratch["actual"]);
        await SayAsync("golden", "verify", "--expected", Path.Combine(s_case, "expected"), "--actual", scratch["actual"], "--values");
        Assert.InRange(places.Count, 10, 100_000);
        foreach (var verb in said)
        {
            Assert.Empty(places.Where(p => verb.Text.Contains(p, StringComparison.Ordinal)).Select(p => $"{verb.Verb}: {Mask.Shape(p)} ({p.Length})"));
        }

        // They were asked for values and showed them.
        Assert.Contains(said, v => v.Verb.StartsWith("adapter", StringComparison.Ordinal) && names.Any(n => v.Text.Contains(n, StringComparison.Ordinal)));
        Assert.Contains(said, v => v.Verb.StartsWith("golden", StringComparison.Ordinal) && v.Text.Contains(Mask.Hidden, StringComparison.Ordinal));

        async Task SayAsync(params string[] args)
        {
            var line = await CommandLine.RunAsync(args);
            Assert.True(line.Code is 0 or 1, $"{string.Join(' ', args)}: {line.Error}");
            said.Add((string.Join(' ', args), line.Output + line.Error));
        }
    }

    // The expected files once more, with another end to every address.
    private static (HashSet<string> Places, HashSet<string> Names) CopyWithChanges(string folder)
    {
        Directory.CreateDirectory(folder);
        HashSet<string> places = new(StringComparer.Ordinal), names = new(StringComparer.Ordinal);
        foreach (var path in Directory.GetFiles(Path.Combine(s_case, "expected"), "*.csv"))
        {
            var lines = File.ReadAllLines(path);
            var header = Cells(lines[0]);
            var changed = lines[1..].Select(line =>
            {
                var cells = Cells(line);
                for (var i = 0; i < Math.Min(cells.Length, header.Length); i++)
                {
                    var isLong = cells[i].Length > 3 && !cells[i].All(char.IsAscii);
                    if (isLong && PlaceNames.Has(header[i]))
                    {
                        places.Add(cells[i]);
                        cells[i] += "改";
                    }
                    else if (isLong && header[i].Contains("氏名", StringComparison.Ordinal))
                    {
                        names.Add(cells[i]);
                    }
                }

                return string.Join(',', cells.Select(c => $"\"{c}\""));
            });
            File.WriteAllText(Path.Combine(folder, Path.GetFileName(path)), string.Concat(changed.Prepend(lines[0]).Select(l => l + "\r\n")));
        }

        // The head of an old household is a name among the places.
        places.ExceptWith(names);
        return (places, names);
    }

    private static string[] Cells(string line) => [.. line.Split(',').Select(c => c.Trim('"', '\uFEFF'))];
}
