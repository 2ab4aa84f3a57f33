using Hub.Adapters;
using Hub.Adapters.Packs;
using Hub.Catalog.Editions;
using Hub.Cli.Adapter;
using Hub.Cli.Shell;
using Hub.Findings;
using Hub.Records;
using Hub.Records.Framing;
using Hub.Reports;

namespace Hub.Cli.Golden;

/// <summary>Converts a fixed extract with an adapter into standard files and a list of findings: what golden files are made of. No store, no server.</summary>
internal static class GoldenConversion
{
    /// <summary>Converts into a fresh temporary folder.</summary>
    public static ActualSide Convert(CliContext context, string adapter, FileInfo[] input, string[] packs, CancellationToken cancellationToken)
    {
        var plan = Plan(context, adapter, packs);
        var side = new ActualSide(Directory.CreateTempSubdirectory("hub-golden-").FullName, true, plan.Edition.Id, plan.Pack.Name);
        try
        {
            using var files = new GoldenFiles(side.Folder);
            using var list = File.Create(Path.Combine(side.Folder, FindingsCsvWriter.FileName));
            using var findings = new FindingsCsvWriter(list, Language.En);
            foreach (var file in input)
            {
                Convert(plan, file, files, findings, cancellationToken);
            }

            return side;
        }
        catch
        {
            side.Dispose();
            throw;
        }
    }

    private static void Convert(AdapterPlan plan, FileInfo file, GoldenFiles files, FindingsCsvWriter output, CancellationToken cancellationToken)
    {
        if (!file.Exists)
        {
            throw new UsageException($"ファイル {file.FullName} がありません。", $"File {file.FullName} does not exist.");
        }

        if (!plan.Takes(file.Name))
        {
            throw new UsageException(
                $"アダプタ {plan.Pack.Name} は {file.Name} という名前のファイルを扱いません。扱うのは {string.Join(", ", plan.Pack.Files)} です。",
                $"Adapter {plan.Pack.Name} takes no file named {file.Name}; it takes {string.Join(", ", plan.Pack.Files)}.");
        }

        // A golden extract is small by nature: it is held whole.
        var bytes = File.ReadAllBytes(file.FullName);
        var framer = plan.CreateFramer(file.Name);
        var worker = plan.CreateWorker(file.Name);
        var findings = new FindingList();
        var at = 0;
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var offset = framer.ReadOffset;
            var ordinal = framer.NextOrdinal;
            var status = framer.TryRead(bytes.AsSpan(at), true, out var start, out var length, out var consumed);
            if (status is FrameStatus.End or FrameStatus.NeedMore)
            {
                return;
            }

            findings.Clear();
            if (status == FrameStatus.Damaged)
            {
                findings.Add(framer.Damage!);
            }
            else if (status == FrameStatus.Record)
            {
                worker.Map(new RawRecord(ordinal, offset + start, bytes.AsSpan(at + start, length)) { Header = framer.Header }, files, findings);
            }

            foreach (var finding in findings)
            {
                output.Write(finding, ItemName(plan.Edition, finding)?.Group.Name ?? "", ItemName(plan.Edition, finding)?.Name ?? "");
            }

            at += consumed;
        }
    }

    private static Item? ItemName(Edition edition, Finding finding) => finding.ItemId.Length == 0 ? null : edition.FindItem(finding.ItemId);

    private static AdapterPlan Plan(CliContext context, string name, string[] packs)
    {
        var library = new AdapterLibrary(packs);
        var folder = library.Find(name) ?? throw new UsageException(
            $"アダプタ {name} がありません。hub adapter list をご覧ください。", $"There is no adapter {name}; see hub adapter list.");
        var problems = new AdapterProblems();
        var plan = AdapterPack.Load(folder, problems) is not { } pack ? null
            : EditionLibrary.Load(context.Variable("HUB_EDITIONS")).Find(pack.Edition) is { } edition ? AdapterPlan.Compile(pack, edition, new AdapterSite { TablesFolder = PackArguments.TablesFolder(context) }, problems)
            : throw new UsageException($"版 {pack.Edition} がありません。", $"Edition {pack.Edition} is not at hand.");
        return plan ?? throw new UsageException(
            string.Join('\n', problems.Select(p => PackArguments.Line(p, Language.Ja))), string.Join('\n', problems.Select(p => PackArguments.Line(p, Language.En))));
    }
}
