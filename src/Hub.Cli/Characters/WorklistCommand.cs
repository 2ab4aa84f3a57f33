using System.CommandLine;
using Hub.Characters.Identification;
using Hub.Cli.Shell;

namespace Hub.Cli.Characters;

/// <summary><c>hub characters worklist</c>: the gaiji of a municipality or run by persons affected, with candidates.</summary>
internal static class WorklistCommand
{
    /// <summary>The verb.</summary>
    public static Command Create(CliContext context)
    {
        var top = new Option<int>("--top") { HelpName = "N", Description = context.Text("行数。既定は 50", "How many rows; default 50"), DefaultValueFactory = _ => 50 };
        var candidates = new Option<int>("--candidates") { HelpName = "N", Description = context.Text("候補の数（20 まで）。既定は 3", "Candidates for each, at most 20; default 3"), DefaultValueFactory = _ => 3 };
        var scan = new Option<FileInfo[]>("--scan")
        {
            HelpName = "FILE",
            Description = context.Text("アダプタがまだない抽出ファイル（1 行 1 件）の外字を先に数えて加える", "First count the gaiji of extracts that have no adapter yet, a line for each person"),
            DefaultValueFactory = _ => [],
        };
        var charset = new Option<string?>("--charset") { HelpName = "NAME", Description = context.Text("--scan するファイルの文字コード", "Charset of the files to scan") };
        var glyphs = new Option<DirectoryInfo?>("--glyphs") { HelpName = "DIR", Description = context.Text("外字と候補の字形を SVG で書き出す", "Write gaiji and candidates as SVG") };
        var json = SharedOptions.Json(context);
        var command = new Command("worklist", context.Text("外字を、影響する人数の多い順に示す", "Gaiji by persons affected")) { top, candidates, scan, charset, glyphs, json };
        var source = new GaijiSource(command, context);
        command.SetAction(async (line, cancellationToken) =>
        {
            if (line.GetValue(scan) is { Length: > 0 } files)
            {
                Scan(context, source, line, files, line.GetValue(charset), cancellationToken);
            }

            await using var hub = await HubConnection.OpenAsync(line, source.Hub, cancellationToken);
            var site = await source.SiteAsync(line, hub.Client, cancellationToken);
            List<WorkItem> all = [];
            await foreach (var row in source.ListAsync(line, hub.Client, 0, glyphs: false, cancellationToken))
            {
                all.Add(GaijiRows.Of(row));
            }

            var left = Math.Min(line.GetValue(top), all.Count(i => source.Wants(line, i)));
            if (left > 0)
            {
                // Candidates are made row by row as they are read: only the rows that are shown cost anything.
                await foreach (var row in source.ListAsync(line, hub.Client, line.GetValue(candidates), line.GetValue(glyphs) is not null, cancellationToken))
                {
                    var item = GaijiRows.Of(row);
                    if (!source.Wants(line, item))
                    {
                        continue;
                    }

                    Candidate[] found = [.. row.Candidates.Select(GaijiRows.Of)];
                    await context.Out.WriteLineAsync(line.GetValue(json) ? WorkItemText.Json(site, item, found) : WorkItemText.Plain(context, item, found));
                    if (line.GetValue(glyphs) is { } directory)
                    {
                        GlyphFiles.Write(directory.FullName, row);
                    }

                    if (--left == 0)
                    {
                        break;
                    }
                }
            }

            await context.Error.WriteLineAsync(WorkItemText.Summary(context, all));
            return ExitCode.Fine;
        });
        return command;
    }

    private static void Scan(CliContext context, GaijiSource source, ParseResult line, FileInfo[] files, string? charset, CancellationToken cancellationToken)
    {
        if (line.GetValue(source.Hub.Server) is not null || line.GetRequiredValue(source.Site) is not { Length: > 0 } site)
        {
            throw new UsageException(
                "--scan は手元のデータフォルダの作業一覧に加えます。--site を付け、--server は付けずに実行してください（サーバには検証の移行実行が件数を加えます）。",
                "--scan adds to a work list in the data folder here: give --site and no --server (a hub elsewhere counts by a dry-run).");
        }

        var tally = new GaijiTally();
        var scan = ExtractScan.Open(charset ?? throw new UsageException("--scan には --charset も必要です。", "--scan needs --charset."));
        foreach (var file in files)
        {
            if (!file.Exists)
            {
                throw new UsageException($"ファイル {file.FullName} がありません。", $"File {file.FullName} does not exist.");
            }

            scan.Count(file, tally, cancellationToken);
        }

        new CharacterFolder(source.Hub.Data).Change(line, site, list =>
        {
            list.Merge(tally, WorkList.Scan);
            return true;
        });
        context.Error.WriteLine(context.Text($"外字 {tally.Count} 種を数えました。", $"{tally.Count} different gaiji counted."));
    }
}
