using System.CommandLine;
using Hub.Characters.Packs;
using Hub.Cli.Shell;
using Hub.Contracts.Character.V1;
using Kind = Hub.Contracts.Character.V1.ImportGaijiHeader.Types.Kind;

namespace Hub.Cli.Characters;

/// <summary><c>hub characters import</c>: decisions from Excel, a vendor's list of its gaiji, the list of GJ, or a font.</summary>
internal static class ImportCommand
{
    /// <summary>The verb.</summary>
    public static Command Create(CliContext context)
    {
        var file = new Argument<FileInfo>("file") { Description = context.Text("取り込むファイル", "File to take in") };
        var site = GaijiSource.SiteOption(context);
        var hints = new Option<bool>("--hints") { Description = context.Text("ベンダの外字一覧（CSV）を取り込む", "It is a vendor's list of its gaiji (CSV)") };
        var charset = new Option<string>("--charset") { HelpName = "NAME", Description = context.Text("一覧の文字コード（列にない場合）", "Charset of the list, where it has no such column"), DefaultValueFactory = _ => "" };
        var added = new Option<bool>("--added") { Description = context.Text("行政事務標準文字の追加文字（GJ）の一覧（TSV・XLSX）を取り込む", "It is the list of added characters GJ (TSV or XLSX)") };
        var font = new Option<bool>("--font")
        {
            Description = context.Text(
                "フォントを取り込む。--site があれば団体の外字フォント（EUDC.TTE など）、なければ字形名が MJ文字図形名のフォント（IPAmj明朝）",
                "It is a font: with --site the municipality's own with its gaiji (EUDC.TTE), else one whose glyph names are MJ names (IPAmj明朝)"),
        };
        var command = new Command("import", context.Text(
            "決定（CSV）、ベンダの外字一覧、GJ の一覧、フォントを取り込む", "Takes in decisions (CSV), a vendor's list, the list of GJ, or a font"))
        {
            file, site, hints, charset, added, font,
        };
        var hubOptions = new HubOptions(command, context);
        var folder = new CharacterFolder(hubOptions.Data);
        command.SetAction(async (line, cancellationToken) =>
        {
            var source = line.GetRequiredValue(file);
            if (!source.Exists)
            {
                throw new UsageException($"ファイル {source.FullName} がありません。", $"File {source.FullName} does not exist.");
            }

            if (line.GetValue(added) || line.GetValue(font))
            {
                RequireOwnFolder(line, hubOptions);
                return line.GetValue(added)
                    ? AddedImport.Run(context, folder.AddedPath(line), source)
                    : FontImport.Run(context, folder.Fonts(line), source, line.GetRequiredValue(site), cancellationToken);
            }

            if (line.GetRequiredValue(site).Length == 0)
            {
                throw new UsageException("--site で団体コードを指定してください。", "Give the municipality with --site.");
            }

            await using var hub = await HubConnection.OpenAsync(line, hubOptions, cancellationToken);
            var header = new ImportGaijiHeader { Municipality = line.GetRequiredValue(site), Kind = line.GetValue(hints) ? Kind.Hints : Kind.Decisions, Charset = line.GetRequiredValue(charset) };
            var answer = await hub.Client.ImportGaijiAsync(header, await File.ReadAllBytesAsync(source.FullName, cancellationToken), cancellationToken);
            await TellAsync(context, source, header.Kind, answer);
            return answer.Problems.Count > 0 ? ExitCode.Findings : ExitCode.Fine;
        });
        return command;
    }

    /// <summary>Tells what is wrong with rows of a file.</summary>
    public static void Report(CliContext context, FileInfo source, IEnumerable<PackProblem> problems)
    {
        foreach (var problem in problems)
        {
            context.Error.WriteLine($"{source.Name}:{problem.Place}: {context.Text(problem.Ja, problem.En)}");
        }
    }

    private static async Task TellAsync(CliContext context, FileInfo source, Kind kind, ImportGaijiResponse answer)
    {
        Report(context, source, answer.Problems.Select(p => new PackProblem(p.Line, p.MessageJa, p.MessageEn)));
        await context.Out.WriteLineAsync(kind == Kind.Hints
            ? context.Text($"外字 {answer.HintCount} 字の情報を取り込みました。", $"Took in what is known about {answer.HintCount} gaiji.")
            : context.Text(
                $"決定 {answer.DecidedCount} 件、確認 {answer.CheckedCount} 件、変更なし {answer.UnchangedCount} 件、取り込めない行 {answer.Problems.Count} 件",
                $"{answer.DecidedCount} decided, {answer.CheckedCount} checked, {answer.UnchangedCount} unchanged, {answer.Problems.Count} refused"));
        if (answer.AffectedCodes.Count > 0)
        {
            var codes = string.Join(' ', answer.AffectedCodes);
            await context.Out.WriteLineAsync(context.Text($"変換が変わった外字: {codes}", $"Gaiji whose conversion changed: {codes}"));
        }

        await RecleansingText.WriteAsync(context, answer.Recleansings);
    }

    // Fonts and the list of GJ are the hub's own set-up, not a municipality's work.
    private static void RequireOwnFolder(ParseResult line, HubOptions options)
    {
        if (line.GetValue(options.Server) is not null)
        {
            throw new UsageException(
                "--added と --font はデータフォルダに取り込みます。--server は使わず、ハブのある計算機で --data を付けて実行してください。",
                "--added and --font install into a data folder: run it on the hub's machine with --data and without --server.");
        }
    }
}
