using System.CommandLine;
using System.Text;
using Hub.Characters.Identification;
using Hub.Cli.Shell;

namespace Hub.Cli.Characters;

/// <summary><c>hub characters export</c>: the work list as CSV that Excel opens.</summary>
internal static class ExportCommand
{
    /// <summary>The verb.</summary>
    public static Command Create(CliContext context)
    {
        var folder = new CharacterFolder(context);
        var file = new Argument<FileInfo?>("file")
        {
            Arity = ArgumentArity.ZeroOrOne,
            Description = context.Text("書き出すファイル。省略時は標準出力", "File to write; default standard output"),
        };
        var state = new Option<WorkState?>("--state") { Description = context.Text("状態で絞る", "Only rows of this state") };
        var command = new Command("export", context.Text("作業一覧を CSV（Excel 用）に書き出す", "Writes the work list as CSV that Excel opens"))
        {
            file, folder.Site, folder.Data, state, folder.Font, folder.SiteFont,
        };
        command.SetAction((parsed, cancellationToken) =>
        {
            var list = folder.List(parsed);
            var finder = folder.Finder(parsed, cancellationToken);
            using var stream = parsed.GetValue(file)?.Create() ?? context.OpenOutput();
            using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
            WorkListCsv.Write(
                writer,
                list,
                list.ByWeight().Where(i => parsed.GetValue(state) is not { } wanted || i.State == wanted),
                i => finder.Find(i, 5));
            return Task.FromResult(ExitCode.Fine);
        });
        return command;
    }
}
