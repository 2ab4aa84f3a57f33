using System.CommandLine;
using Hub.Cli.Shell;
using Hub.Reports.Golden;

namespace Hub.Cli.Golden;

/// <summary><c>hub golden verify</c>: exit 0 where the results are as expected, 1 where they differ, 2 where they can't be compared.</summary>
internal static class GoldenVerifyCommand
{
    /// <summary>The verb.</summary>
    public static Command Create(CliContext context)
    {
        var sides = new GoldenArguments(context);
        var threshold = new Option<long>("--threshold") { HelpName = "N", Description = context.Text("この件数までの差は合格とする。既定 0", "Differences that still pass; default 0") };
        var json = SharedOptions.Json(context);
        var junit = Output("--junit", "JUnit XML");
        var html = Output("--html", "HTML");
        var markdown = Output("--markdown", "Markdown");
        var command = new Command("verify", context.Text("標準ファイルをゴールデンファイルと比べる", "Compares standard files with golden files")) { threshold, json, junit, html, markdown };
        sides.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var expected = sides.Expected(parsed);
            GoldenManifest.Check(expected);
            using var actual = await sides.ActualAsync(parsed, cancellationToken);
            var comparison = sides.Compare(parsed, expected, actual.Folder, parsed.GetValue(threshold), cancellationToken);
            Save(parsed.GetValue(junit), s => GoldenJUnit.Write(comparison, context.Language, s));
            Save(parsed.GetValue(html), s => GoldenHtml.Write(comparison, context.Language, s));
            Save(parsed.GetValue(markdown), s => s.Write(System.Text.Encoding.UTF8.GetBytes(GoldenMarkdown.Write(comparison, context.Language))));
            foreach (var file in comparison.Files)
            {
                await context.Out.WriteLineAsync(parsed.GetValue(json) ? GoldenJson.Line(file) : GoldenText.Line(context, file));
                if (context.Variable("GITHUB_ACTIONS") == "true" && file.Differences > 0)
                {
                    await context.Out.WriteLineAsync(GoldenText.Annotation(file));
                }
            }

            if (!parsed.GetValue(json))
            {
                await context.Out.WriteLineAsync(GoldenText.Verdict(context, comparison));
            }

            return comparison.Passes ? ExitCode.Fine : ExitCode.Findings;
        });
        return command;

        Option<FileInfo?> Output(string name, string form) => new(name) { HelpName = "FILE", Description = context.Text($"{form} をこのファイルにも書く", $"Writes {form} to this file, too") };
    }

    private static void Save(FileInfo? file, Action<Stream> write)
    {
        if (file is not null)
        {
            file.Directory?.Create();
            using var stream = file.Create();
            write(stream);
        }
    }
}
