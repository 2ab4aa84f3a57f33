using System.CommandLine;
using System.Globalization;
using Hub.Adapters;
using Hub.Adapters.Packs;
using Hub.Catalog.Editions;
using Hub.Cli.Keys;
using Hub.Cli.Shell;
using Hub.Client;
using Hub.Contracts.Run.V1;
using Hub.Findings;
using Hub.Forge;
using Hub.Reports;
using Hub.Server;
using Spectre.Console;

namespace Hub.Cli.Quickstart;

/// <summary><c>hub quickstart</c>: the main job on invented residents, from nothing to committed standard files.</summary>
internal static class QuickstartCommand
{
    private const string Adapter = "sample-host-f/001";
    private const string Municipality = "131016";

    public static Command Create(CliContext context)
    {
        var data = SharedOptions.Data(context);
        var records = new Option<long>("--records") { HelpName = "N", DefaultValueFactory = _ => 10_000, Description = context.Text("作る住民の件数。省略時は 10,000。", "Residents to invent. Default: 10,000.") };
        var seed = new Option<ulong>("--seed") { HelpName = "S", DefaultValueFactory = _ => 1, Description = context.Text("乱数の種。同じ種からは同じデータ。省略時は 1。", "Seed; the same seed gives the same extract. Default: 1.") };
        var errors = new Option<double>("--errors") { HelpName = "SHARE", DefaultValueFactory = _ => 0.01, Description = context.Text("誤りを入れる割合。省略時は 0.01。", "Share of faulty records. Default: 0.01.") };
        var command = new Command("quickstart", context.Text(
            "架空の住民 1 万人の移行元データを作り、検証してから移行・確定します（準備するものはありません）。",
            "Invent 10,000 residents as a legacy host would extract them, dry-run, then migrate and commit. Nothing to prepare."))
        {
            records,
            seed,
            errors,
            data,
        };
        command.SetAction((line, cancellationToken) =>
        {
            var options = new ForgeOptions { Records = line.GetRequiredValue(records), Seed = line.GetRequiredValue(seed), Errors = line.GetRequiredValue(errors) };
            return options is { Records: > 0, Errors: >= 0 and <= 1 }
                ? RunAsync(context, line.GetRequiredValue(data), options, cancellationToken)
                : throw new UsageException("--records は 1 以上、--errors は 0 から 1 の間にしてください。", "--records must be 1 or more, and --errors between 0 and 1.");
        });
        return command;
    }

    private static async Task<int> RunAsync(CliContext context, string folder, ForgeOptions options, CancellationToken cancellationToken)
    {
        await using var hub = await HubConnection.StartAsync(new HubServerOptions { DataFolder = folder, Keys = KeyOption.Of(context, folder) }, cancellationToken);
        await StepAsync(context, $"ハブを起動しました: {hub.Client.Server}", $"a hub runs on {hub.Client.Server}");

        var (files, forged) = Forge(Path.Combine(folder, "quickstart"), options);
        await StepAsync(context,
            $"移行元データを作りました: {string.Join("、", files.Select(f => f.Path))}（{forged.Records:N0} 件、うち誤り {forged.Faults:N0} 件）",
            $"forged {string.Join(", ", files.Select(f => f.Path))}: {forged.Records:N0} records, {forged.Faults:N0} of them faulty");

        var request = new MigrationRequest { Municipality = Municipality, Adapter = Adapter, Files = files, Resume = false };
        var dryRun = await hub.Client.MigrateAsync(request with { DryRun = true, Title = "quickstart: dry-run" }, null, cancellationToken);
        await StepAsync(context,
            $"検証しました（{Seconds(dryRun.Elapsed)} 秒）: 隔離 {dryRun.Run.Totals.QuarantinedCount:N0} 件",
            $"dry-run done in {Seconds(dryRun.Elapsed)} s: {dryRun.Run.Totals.QuarantinedCount:N0} records in quarantine");

        var decision = new CommitOverride { DecidedBy = "quickstart", Reason = "demonstration: the faults were put in on purpose" };
        var migration = await hub.Client.MigrateAsync(request with { Title = "quickstart: migration", Override = decision }, null, cancellationToken);
        await StepAsync(context,
            $"移行し、確定しました（{Seconds(migration.Elapsed)} 秒）",
            $"migrated and committed in {Seconds(migration.Elapsed)} s");
        return await SayAsync(context, hub, forged.Records, dryRun, migration);
    }

    private static (IReadOnlyList<SourceFile> Files, ForgeSummary Sum) Forge(string folder, ForgeOptions options)
    {
        var plan = Plan();
        PrivateFiles.CreateFolder(folder);
        using var ledger = new StreamWriter(Path.Combine(folder, "ledger.jsonl"));
        List<SourceFile> files = [];
        var sum = new ForgeSummary(0, 0, 0, 0);
        foreach (var file in Hub.Forge.Forge.Files(plan))
        {
            var path = Path.Combine(folder, file.Name);
            using var extract = new BufferedStream(File.Create(path), 1 << 20);
            var one = Hub.Forge.Forge.Write(plan, options, file, extract, ledger);
            sum = new ForgeSummary(sum.Records + one.Records, sum.Bytes + one.Bytes, sum.Faults + one.Faults, sum.Errors + one.Errors);
            files.Add(new SourceFile(path) { Records = one.Records });
        }

        return (files, sum);
    }

    private static AdapterPlan Plan()
    {
        var problems = new AdapterProblems();
        var folder = new AdapterLibrary([]).Find(Adapter);
        var pack = folder is null ? null : AdapterPack.Load(folder, problems);
        var edition = pack is null ? null : EditionLibrary.Load(null).Find(pack.Edition);
        var plan = edition is null ? null : AdapterPlan.Compile(pack!, edition, AdapterSite.Default, problems);
        return plan ?? throw new UsageException(
            $"組込みのアダプタ {Adapter} が使えません。インストールが壊れています: もう一度ビルドしてください。",
            $"the built-in adapter {Adapter} can't be used: the installation is damaged, build it again. {(problems.Count > 0 ? problems[0].ToString() : "")}");
    }

    private static async Task<int> SayAsync(CliContext context, HubConnection hub, long records, MigrationResult dryRun, MigrationResult migration)
    {
        var console = Runs.RunView.Console(context);
        var table = new Table().Border(TableBorder.Rounded).AddColumns("", context.Text("検証", "dry-run"), context.Text("移行", "migration"));
        var (dry, real) = (dryRun.Run.Totals, migration.Run.Totals);
        Row(context.Text("移行実行", "run"), dryRun.RunId, migration.RunId);
        Row(context.Text("入力", "records in"), Number(dry.RecordCount), Number(real.RecordCount));
        Row(context.Text("受入", "accepted"), Number(dry.AcceptedCount), Number(real.AcceptedCount));
        Row(context.Text("隔離", "in quarantine"), Number(dry.QuarantinedCount), Number(real.QuarantinedCount));
        Row(context.Text("除外（テスト用レコード）", "dropped (test records)"), Number(dry.DroppedCount), Number(real.DroppedCount));
        foreach (var (group, again) in dryRun.Run.Groups.Zip(migration.Run.Groups))
        {
            Row(context.Text($"{group.DisplayName} の行", $"rows of {group.DisplayName}"), Number(group.RowCount), Number(again.RowCount));
        }

        Row(context.Text("状態", "state"), Runs.RunView.StateOf(context, dryRun.Run.State), Runs.RunView.StateOf(context, migration.Run.State));
        console.Write(table);
        var lost = records - real.AcceptedCount - real.QuarantinedCount - real.DroppedCount;
        await WriteAsync(context, $"報告書         {hub.PathOf(migration.RunId, HtmlReport.FileNameOf(Language.Ja))}", $"report          {hub.PathOf(migration.RunId, HtmlReport.FileNameOf(Language.En))}");
        await WriteAsync(context, $"標準ファイル   {hub.PathOf(migration.RunId, "standard")}", $"standard files  {hub.PathOf(migration.RunId, "standard")}");
        await WriteAsync(context, $"入れた誤り     {Path.Combine(hub.DataFolder, "quickstart", "ledger.jsonl")}", $"faults put in   {Path.Combine(hub.DataFolder, "quickstart", "ledger.jsonl")}");
        await WriteAsync(context, "次に: hub runs list · hub runs show RUN · hub adapter doc sample-host-f/001 · hub explain H4001", "next: hub runs list · hub runs show RUN · hub adapter doc sample-host-f/001 · hub explain H4001");
        var dropped = real.DroppedCount > 0 ? string.Create(CultureInfo.InvariantCulture, $", {real.DroppedCount} dropped") : "";
        await context.Out.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"quickstart: {records} records in, {real.AcceptedCount} accepted, {real.QuarantinedCount} quarantined{dropped}, {lost} lost"));
        return lost == 0 && migration.IsCommitted ? ExitCode.Fine : ExitCode.Findings;

        void Row(string name, string first, string second) => table.AddRow(Markup.Escape(name), Markup.Escape(first), Markup.Escape(second));
    }

    private static Task StepAsync(CliContext context, string ja, string en) => WriteAsync(context, "· " + ja, "· " + en);

    private static Task WriteAsync(CliContext context, string ja, string en) => context.Out.WriteLineAsync(context.Text(ja, en));

    private static string Number(long value) => value.ToString("N0", CultureInfo.InvariantCulture);

    private static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture);
}
