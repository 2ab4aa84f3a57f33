using System.CommandLine;
using System.Text;
using Hub.Characters.Identification;
using Hub.Cli.Shell;

namespace Hub.Cli.Characters;

/// <summary><c>hub characters export</c>: the work list as CSV that Excel opens.</summary>
internal static class ExportCommand
{
    private const int Candidates = 5;

    /// <summary>The verb.</summary>
    public static Command Create(CliContext context)
    {
        var file = new Argument<FileInfo?>("file")
        {
            Arity = ArgumentArity.ZeroOrOne,
            Description = context.Text("書き出すファイル。省略時は標準出力", "File to write; default standard output"),
        };
        var command = new Command("export", context.Text("作業一覧を CSV（Excel 用）に書き出す", "Writes the work list as CSV that Excel opens")) { file };
        var source = new GaijiSource(command, context);
        command.SetAction(async (line, cancellationToken) =>
        {
            await using var hub = await HubConnection.OpenAsync(line, source.Hub, cancellationToken);
            var site = await source.SiteAsync(line, hub.Client, cancellationToken);
            List<(WorkItem Item, IReadOnlyList<Candidate> Candidates)> rows = [];
            await foreach (var row in source.ListAsync(line, hub.Client, Candidates, glyphs: false, cancellationToken))
            {
                rows.Add((GaijiRows.Of(row), [.. row.Candidates.Select(GaijiRows.Of)]));
            }

            // Nothing is written over before all of it is there.
            await using var stream = line.GetValue(file)?.Create() ?? context.OpenOutput();
            await using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
            WorkListCsv.Write(writer, site, rows);
            return ExitCode.Fine;
        });
        return command;
    }
}
