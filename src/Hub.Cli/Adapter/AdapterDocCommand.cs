using System.CommandLine;
using Hub.Adapters.Documents;
using Hub.Cli.Shell;

namespace Hub.Cli.Adapter;

/// <summary><c>hub adapter doc</c>: the mapping as a table that a person of the trade can check.</summary>
internal static class AdapterDocCommand
{
    /// <summary>The verb.</summary>
    public static Command Create(CliContext context)
    {
        var pack = new PackArguments(context);
        var format = new Option<string>("--format")
        {
            Description = context.Text("markdown（既定）か csv", "markdown (default) or csv"),
            DefaultValueFactory = _ => "markdown",
        };
        format.AcceptOnlyFromAmong("markdown", "csv");
        var command = new Command("doc", context.Text("対応付けを表にする", "Prints the mapping as a table")) { pack.Pack, pack.Packs, pack.Parameters, format };
        command.SetAction(async (parsed, _) =>
        {
            var document = new MappingDocument(pack.Required(parsed));
            await context.Out.WriteAsync(parsed.GetValue(format) == "csv" ? document.ToCsv() : document.ToMarkdown(context.Language));
            return ExitCode.Fine;
        });
        return command;
    }
}
