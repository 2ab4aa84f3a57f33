using System.Text;
using Hub.Adapters;
using Hub.Adapters.Packs;
using Hub.Catalog.Editions;
using Hub.Findings;
using Hub.Records;

namespace Hub.Fuzz.Targets;

/// <summary>Adapter packs: the files of one, each begun by a line "=== NAME". Every mistake is a problem; what compiles maps records.</summary>
internal sealed class PackTarget : IFuzzTarget
{
    private const string Begin = "=== ";
    private const int LongestFile = 64 * 1024;

    private static readonly string[] s_packs = ["sample-csv/001", "sample-host-f/001", "sample-host-h/006", "sample-interim/003"];

    private readonly Lazy<EditionLibrary> _editions = new(() => EditionLibrary.Load());
    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"hub-fuzz-pack-{Environment.ProcessId}");

    public string Name => "pack";

    public IReadOnlyList<byte[]> Seeds => [.. s_packs.Select(p => Encoding.UTF8.GetBytes(Text(new AdapterLibrary().Find(p)!)))];

    public IReadOnlyList<string> Words =>
    [
        "\n  ", "- ", ": ", "&a ", "*a", "!!int ", "{", "}", "[", "]", "\"", "|\n", ">\n", "? ", "---\n", "file: ", "../", "/etc/passwd", "charset:", "framing:", "fixed", "rdw", "csv", "length:", "copybook:",
        "groups:", "items:", "from:", "codes:", "constant:", "when:", "join:", "select:", "parameters:", "substring", "wareki", "\n=== adapter.yaml\n", "=== ", "COPY ",
    ];

    // A pack that compiles opens its charset, whose tables are large.
    public long MostAllocated(int length) => (512L << 20) + (length * 65536L);

    public string Run(byte[] input)
    {
        Write(Encoding.UTF8.GetString(input));
        var problems = new AdapterProblems();
        var pack = AdapterPack.Load(_folder, problems);
        if (pack is null)
        {
            return "no pack: " + First(problems);
        }

        if (_editions.Value.Find(pack.Edition) is not { } edition || AdapterPlan.Compile(pack, edition, AdapterSite.Default, problems) is not { } plan)
        {
            return "no plan: " + First(problems);
        }

        var outcomes = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var name in pack.Files.Select(f => f.Replace('*', 'X').Replace('?', 'X')).Where(plan.Takes))
        {
            using var reader = new ExtractReader(new MemoryStream(input, writable: false), plan.CreateFramer(name));
            var worker = plan.CreateWorker(name);
            var findings = new FindingList();
            var rows = new NoRows();
            while (reader.Read(out var record) is not Hub.Records.Framing.FrameStatus.End and var status && record.Ordinal < 50)
            {
                if (status == Hub.Records.Framing.FrameStatus.Record)
                {
                    findings.Clear();
                    outcomes.Add(worker.Map(record, rows, findings).ToString());
                }
            }
        }

        return "plan: " + string.Join(' ', outcomes);
    }

    public void Dispose()
    {
        if (Directory.Exists(_folder))
        {
            Directory.Delete(_folder, recursive: true);
        }
    }

    private static string First(AdapterProblems problems) => problems.Count > 0 ? problems[0].En[..Math.Min(24, problems[0].En.Length)] : "";

    private static string Text(string folder) => string.Concat(Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Where(f => !f.EndsWith(".md", StringComparison.Ordinal) && !f.EndsWith("tests.yaml", StringComparison.Ordinal) && new FileInfo(f).Length < LongestFile)
        .Order(StringComparer.Ordinal)
        .Select(f => $"{Begin}{Path.GetRelativePath(folder, f).Replace('\\', '/')}\n{File.ReadAllText(f)}\n"));

    private void Write(string text)
    {
        Dispose();
        Directory.CreateDirectory(_folder);
        foreach (var part in text.Split(Begin, StringSplitOptions.RemoveEmptyEntries))
        {
            var end = part.IndexOf('\n', StringComparison.Ordinal);
            var name = end > 0 ? part[..end].Trim() : "";

            // A name is altered too, and this process must write nowhere else.
            if (name.Length is > 0 and < 80 && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_' or '/') && !name.Contains("..", StringComparison.Ordinal) && name[0] != '/' && !name.EndsWith('/'))
            {
                var path = Path.Combine(_folder, name);
                if (!Directory.Exists(path) && !Path.GetRelativePath(_folder, path).Split('/')[..^1].Any(f => File.Exists(Path.Combine(_folder, f))))
                {
                    Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                    File.WriteAllText(path, part[(end + 1)..]);
                }
            }
        }
    }
}
