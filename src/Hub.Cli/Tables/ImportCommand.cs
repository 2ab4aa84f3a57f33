using System.CommandLine;
using Hub.Cli.Shell;
using Hub.Codecs.Packs;

namespace Hub.Cli.Tables;

/// <summary><c>hub tables import --charset C FILE</c>: checks a table, says what is wrong, and installs the rest as a pack.</summary>
internal static class ImportCommand
{
    /// <summary>The verb.</summary>
    public static Command Create(CliContext context)
    {
        var options = new TableOptions(context);
        var input = new PackInput(context);
        var name = new Option<string?>("--name") { Description = context.Text("パックの名前（既定はファイル名）", "Name of the pack (default: that of the file)") };
        var version = new Option<string>("--version") { DefaultValueFactory = _ => "1", Description = context.Text("パックの版", "Version of the pack") };
        var licence = new Option<string?>("--licence") { Description = context.Text("利用条件", "Licence of the table") };
        var output = new Option<string?>("--out") { HelpName = "FILE", Description = context.Text("取り込まずにファイルへ書く", "Write the pack to a file instead of installing it") };
        var strict = new Option<bool>("--strict") { Description = context.Text("誤りがあれば取り込まない", "Do not install a table with errors") };
        var json = SharedOptions.Json(context);
        var command = new Command("import", context.Text("コード表を検査してパックとして取り込む", "Checks a code table and installs it as a pack"))
        {
            input.File, input.Target, name, version, licence, output, strict, json,
        };
        options.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (source, check) = input.Read(parsed, options);
            var charset = CharsetOf(options.Name(parsed), check);
            await new PackReport(context, parsed.GetValue(json)).WriteAsync(check, source.Format, charset);
            var errors = check.Problems.Any(p => p.IsError);
            if (check.Rows.Count == 0 || (errors && parsed.GetValue(strict)))
            {
                await context.Error.WriteLineAsync(context.Text("hub: 取り込みませんでした。", "hub: nothing was installed."));
                return ExitCode.Findings;
            }

            var pack = new CodeTablePack(
                NameOf(parsed.GetValue(name) ?? source.Header.GetValueOrDefault("name") ?? Path.GetFileNameWithoutExtension(parsed.GetValue(input.File)!)),
                charset,
                source.Header.GetValueOrDefault("version") ?? parsed.GetValue(version)!,
                parsed.GetValue(licence) ?? source.Header.GetValueOrDefault("licence") ?? "unknown",
                check.Rows);
            var file = parsed.GetValue(output);
            if (file is null)
            {
                file = options.Folder(parsed).Save(pack);
            }
            else
            {
                await File.WriteAllTextAsync(file, PackFile.Write(pack), cancellationToken);
            }

            await context.Error.WriteLineAsync(context.Text($"hub: パック {pack.Name} を {file} に取り込みました。", $"hub: installed pack {pack.Name} as {file}."));
            return ExitCode.Fine;
        });
        return command;
    }

    /// <summary>Rows of two bytes given for a mixed set serve it with any single-byte set.</summary>
    private static string CharsetOf(string name, PackCheck check) =>
        name.IndexOf('+', StringComparison.Ordinal) is > 0 and var plus && check.Rows.All(r => r.Length > 1) ? name[..plus] : name;

    private static string NameOf(string name) => name.Length is > 0 and <= 100 && name.All(c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.' or '+')
        ? name
        : throw new UsageException(
            $"--name {name}: 文字、数字、- _ . + だけを使ってください。", $"--name {name}: use letters, digits and - _ . + only.");
}
