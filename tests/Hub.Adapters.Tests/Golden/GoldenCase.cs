using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using Hub.Adapters.Lookups;
using Hub.Adapters.Packs;
using Hub.Adapters.Plan;
using Hub.Catalog.Editions;
using Hub.Catalog.Records;
using Hub.Findings;
using Hub.Records;
using Hub.Records.Framing;

namespace Hub.Adapters.Tests.Golden;

/// <summary>One folder under tests/Golden: runs its extract through the pack and keeps what comes out.</summary>
internal sealed class GoldenCase : IRecordSink
{
    private static readonly EditionLibrary s_editions = EditionLibrary.Load();
    private static readonly ConcurrentDictionary<string, Lazy<GoldenCase>> s_runs = new(StringComparer.Ordinal);

    private GoldenCase(string folder, AdapterPlan plan) => (Folder, Plan) = (folder, plan);

    public string Folder { get; }

    public AdapterPlan Plan { get; }

    /// <summary>Rows in order, as copies.</summary>
    public List<StandardRecord> Rows { get; } = [];

    /// <summary>How often items were defaulted, 不詳 or coalesced, as CSV.</summary>
    public string Counts { get; private set; } = "";

    public static IEnumerable<string> All()
    {
        var root = Path.Combine(Repository.Root, "tests", "Golden");
        return Directory.GetDirectories(root, "*", SearchOption.AllDirectories)
            .Where(d => Path.GetRelativePath(root, d).Split(Path.DirectorySeparatorChar).Length == 3)
            .Select(d => Path.GetRelativePath(root, d).Replace('\\', '/')).Order(StringComparer.Ordinal);
    }

    public static string FolderOf(string name) => Path.Combine(Repository.Root, "tests", "Golden", name);

    /// <summary>Names of the files that its extract consists of.</summary>
    public static IEnumerable<string> FilesOf(string name) => Directory.GetFiles(FolderOf(name)).Select(f => Path.GetFileName(f)!)
        .Where(f => f is not ("README.md" or "extract.cob") && !f.StartsWith("expected.", StringComparison.Ordinal) && !f.StartsWith("received.", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    /// <summary>The case, run once for all tests.</summary>
    public static GoldenCase Run(string name) => s_runs.GetOrAdd(name, n => new Lazy<GoldenCase>(() => RunNow(n))).Value;

    private static GoldenCase RunNow(string name)
    {
        var problems = new AdapterProblems();
        var pack = AdapterPack.Load(new AdapterLibrary().Find(name[..name.LastIndexOf('/')])!, problems)!;
        var plan = AdapterPlan.Compile(pack, s_editions.Find(pack.Edition)!, AdapterSite.Default, problems)!;
        var run = new GoldenCase(FolderOf(name), plan);
        var counts = plan.CreateCounts();
        var files = FilesOf(name).Select(f => Path.Combine(run.Folder, f)).ToArray();
        Assert.NotEmpty(files);
        var lookups = LookupBuilder.Read(plan, files);
        foreach (var file in files)
        {
            counts.Add(run.Map(file, lookups));
        }

        run.Finish(counts);
        return run;
    }

    public void Add(StandardRecord row, SourcePosition position)
    {
        var copy = new StandardRecord(row.Group);
        copy.CopyFrom(row);
        Rows.Add(copy);
    }

    private MappingCounts Map(string path, LookupSet lookups)
    {
        var stream = Path.GetFileName(path);
        var framer = Plan.CreateFramer(stream);
        var worker = Plan.CreateWorker(stream, lookups);
        var findings = new FindingList();
        var bytes = File.ReadAllBytes(path);
        for (var at = 0; ;)
        {
            var (offset, ordinal) = (framer.ReadOffset, framer.NextOrdinal);
            var status = framer.TryRead(bytes.AsSpan(at), true, out var start, out var length, out var consumed);
            if (status == FrameStatus.End)
            {
                break;
            }

            if (status == FrameStatus.Record)
            {
                worker.Map(new RawRecord(ordinal, offset + start, bytes.AsSpan(at + start, length)) { Header = framer.Header }, this, findings);
            }
            else if (status == FrameStatus.Damaged)
            {
                findings.Add(framer.Damage!);
            }

            at += consumed;
            findings.Clear();
        }

        return worker.Counts;
    }

    private void Finish(MappingCounts counts)
    {
        var text = new StringBuilder("group,item,name,filled,empty,defaulted,unknown,coalesced\n");
        text.Append(CultureInfo.InvariantCulture, $"# records {counts.Records}, dropped {counts.Dropped}, rejected {counts.Rejected}\n");
        for (var i = 0; i < counts.Items.Count; i++)
        {
            var item = counts.Items[i];
            if (counts[i, CountKind.Defaulted] + counts[i, CountKind.Unknown] + counts[i, CountKind.Coalesced] > 0)
            {
                text.Append(CultureInfo.InvariantCulture,
                    $"{item.Group},{item.ItemId},{item.Name},{counts[i, CountKind.Filled]},{counts[i, CountKind.Empty]},{counts[i, CountKind.Defaulted]},{counts[i, CountKind.Unknown]},{counts[i, CountKind.Coalesced]}\n");
            }
        }

        Counts = text.ToString();
    }
}
