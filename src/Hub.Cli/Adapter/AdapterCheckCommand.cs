using System.CommandLine;
using Hub.Adapters.Packs;
using Hub.Adapters.Testing;
using Hub.Cli.Shell;

namespace Hub.Cli.Adapter;

/// <summary><c>hub adapter check</c>: all mistakes of a pack at once, then its unit tests.</summary>
internal static class AdapterCheckCommand
{
    /// <summary>The verb.</summary>
    public static Command Create(CliContext context)
    {
        var pack = new PackArguments(context);
        var command = new Command("check", context.Text("アダプタの間違いをすべて示し、付属のテストを実行する", "Tells every mistake of a pack and runs its unit tests"))
        {
            pack.Pack, pack.Packs, pack.Parameters,
        };
        command.SetAction(async (parsed, _) =>
        {
            var problems = new AdapterProblems();
            var plan = pack.Compile(parsed, problems);
            IReadOnlyList<PackTestResult> results = plan is null ? [] : PackTestRun.Run(plan, problems, context.Language);
            foreach (var problem in problems)
            {
                await context.Out.WriteLineAsync(PackArguments.Line(problem, context.Language));
            }

            if (plan is null || problems.Count > 0)
            {
                await context.Error.WriteLineAsync(context.Text($"hub: {problems.Count} 件の間違いがあります。", $"hub: {problems.Count} mistakes."));
                return ExitCode.Usage;
            }

            foreach (var result in results)
            {
                foreach (var difference in result.Differences)
                {
                    await context.Out.WriteLineAsync($"tests.yaml:{result.Line}: {result.Name}: {difference}");
                }
            }

            foreach (var (group, items) in plan.LeftEmpty)
            {
                await context.Out.WriteLineAsync(context.Text(
                    $"注意: {group} の必須項目 {items.Count} 個が empty です: {string.Join("、", items)}。移行元にあるものは from を書いてください。空のままでは検証で H5001 になります。",
                    $"note: {items.Count} required items of {group} are empty: {string.Join(", ", items)}. Give those that the source has a from; empty ones are H5001 in the dry-run."));
            }

            if (results.Count == 0)
            {
                await context.Out.WriteLineAsync(context.Text(
                    "注意: tests.yaml にテストがありません。移行元の1レコードと、できるべき項目を書いてください（packs/README.md の手順7）。hub forge もそこから作ります。",
                    "note: tests.yaml has no test. Write one source record and the items that it must give (step 7 of packs/README.md); hub forge works from them too."));
            }

            if (Misnamed(plan.Pack) is { } place)
            {
                await context.Out.WriteLineAsync(context.Text(
                    $"注意: adapter: が {plan.Pack.Name} のままですが、フォルダは {place} です。実行・報告書・証明書には adapter: の名前が残ります。コピーしたパックなら adapter: と vendor: を直してください。",
                    $"note: adapter: says {plan.Pack.Name}, but the folder is {place}. Runs, reports and certificates keep the name under adapter:. Where the pack is a copy, put adapter: and vendor: right."));
            }

            var failed = results.Count(r => !r.Passed);
            await context.Out.WriteLineAsync(context.Text(
                $"{plan.Pack.Name}: adapter.yaml {(failed > 0 ? "に間違いはありませんが、テストに失敗があります" : "に間違いなし")}。グループ {plan.Groups.Count}、テスト {results.Count} 件中 {results.Count - failed} 件合格。",
                $"{plan.Pack.Name}: no mistakes in adapter.yaml{(failed > 0 ? ", but tests failed" : "")}; {plan.Groups.Count} groups; {results.Count - failed} of {results.Count} tests passed."));
            return failed > 0 ? ExitCode.Findings : ExitCode.Fine;
        });
        return command;
    }

    /// <summary>The two folders that a pack is in, where its name is another one: a copy that still says what it was copied from. Null where they agree.</summary>
    private static string? Misnamed(AdapterPack pack)
    {
        var folder = new DirectoryInfo(pack.Folder);
        var place = $"{folder.Parent?.Name}/{folder.Name}";
        return place == pack.Name ? null : place;
    }
}
