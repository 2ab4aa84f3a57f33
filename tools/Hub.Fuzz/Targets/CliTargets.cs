using Hub.Cli.Characters;
using Hub.Cli.Golden;
using Hub.Cli.Shell;

namespace Hub.Fuzz.Targets;

/// <summary>Files that the command line reads by itself: what is wrong with one is a usage error.</summary>
internal static class CliTargets
{
    private static readonly string s_folder = Path.Combine(Path.GetTempPath(), $"hub-fuzz-cli-{Environment.ProcessId}");

    public static IEnumerable<IFuzzTarget> All() =>
    [
        ParserTarget.OfText(
            "golden",
            ["{ \"tool\": \"1.0.0\", \"edition\": \"001/2.1\", \"files\": { \"a.csv\": \"00\", \"../a.csv\": \"00\" } }", "{ \"files\": { } }"],
            ["{", "}", "[", "]", "\"files\":", "\"a.csv\"", ":", ",", "null", "1e999", "../", "/etc/passwd", "\\ud800", "\\u0000"],
            CheckGolden),
        new ParserTarget("added-workbook", [SmallWorkbook.Build()], ["GJ000001", "100000", "GJ文字図形名", "暫定私用コード", "<row r=\"", "<c r=\"A1\"", "PK\u0003\u0004", "PK\u0001\u0002", "PK\u0005\u0006"], ReadAdded, 600L << 20),
    ];

    private static string CheckGolden(string text)
    {
        Directory.CreateDirectory(s_folder);
        File.WriteAllText(Path.Combine(s_folder, "golden.json"), text);
        return Used(() =>
        {
            GoldenManifest.Check(s_folder);
            return "agrees";
        });
    }

    private static string ReadAdded(byte[] bytes)
    {
        Directory.CreateDirectory(s_folder);
        var path = Path.Combine(s_folder, "added.xlsx");
        File.WriteAllBytes(path, bytes);
        return Used(() => AddedWorkbook.Read(new FileInfo(path)).Count > 0 ? "some" : "none");
    }

    private static string Used(Func<string> read)
    {
        try
        {
            return read();
        }
        catch (UsageException exception)
        {
            return $"{exception.InnerException?.GetType().Name} {exception.InnerException?.InnerException?.GetType().Name}";
        }
    }
}
