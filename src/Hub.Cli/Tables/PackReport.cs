using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Hub.Cli.Shell;
using Hub.Codecs.Packs;

namespace Hub.Cli.Tables;

/// <summary>Shows what the integrity check found: a table for people, one JSON object a line for scripts.</summary>
internal sealed class PackReport(CliContext context, bool json)
{
    private static readonly JsonSerializerOptions s_json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes all problems and a summary line.</summary>
    public async Task WriteAsync(PackCheck check, PackFormat format, string charset)
    {
        if (!json && check.Problems.Count > 0)
        {
            await context.Out.WriteLineAsync(Row(context.Text("種類", "kind"), context.Text("行", "line"), context.Text("コード", "code"), context.Text("内容", "what")));
        }

        foreach (var problem in check.Problems)
        {
            await context.Out.WriteLineAsync(json ? Json(problem) : Plain(problem));
        }

        var errors = check.Problems.Count(p => p.IsError);
        if (json)
        {
            var summary = new JsonObject
            {
                ["summary"] = true,
                ["charset"] = charset,
                ["format"] = Name(format.ToString()),
                ["rows"] = check.Rows.Count,
                ["errors"] = errors,
                ["warnings"] = check.Problems.Count - errors,
            };
            foreach (var group in check.Problems.GroupBy(p => p.Kind).OrderBy(g => g.Key))
            {
                summary[Name(group.Key.ToString())] = group.Count();
            }

            await context.Out.WriteLineAsync(summary.ToJsonString(s_json));
            return;
        }

        await context.Out.WriteLineAsync(context.Text(
            $"{charset}: {check.Rows.Count} 行（誤り {errors} 件、注意 {check.Problems.Count - errors} 件、形式 {Name(format.ToString())}）",
            $"{charset}: {check.Rows.Count} rows ({errors} errors, {check.Problems.Count - errors} warnings, format {Name(format.ToString())})"));
    }

    private static string Json(PackProblem problem) => new JsonObject
    {
        ["kind"] = Name(problem.Kind.ToString()),
        ["severity"] = problem.IsError ? "error" : "warning",
        ["line"] = problem.Line,
        ["code"] = problem.Code,
        ["found"] = problem.Found,
        ["other"] = problem.Other,
    }.ToJsonString(s_json);

    private string Plain(PackProblem problem) =>
        Row(Title(problem.Kind), problem.Line.ToString(CultureInfo.InvariantCulture), problem.Code, Sentence(problem));

    private static string Row(string kind, string line, string code, string what) => $"{Pad(kind, 15)}{Pad(line, 8)}{Pad(code, 9)}{what}";

    /// <summary>Fills up to a width in half-width columns; full-width characters take two.</summary>
    private static string Pad(string text, int width) => text + new string(' ', Math.Max(width - text.Sum(c => c >= 0x2E80 ? 2 : 1), 1));

    private string Title(PackProblemKind kind) => kind switch
    {
        PackProblemKind.Malformed => context.Text("読めない行", "malformed"),
        PackProblemKind.Impossible => context.Text("使えないコード", "impossible"),
        PackProblemKind.Duplicate => context.Text("重複", "duplicate"),
        PackProblemKind.Conflict => context.Text("矛盾", "conflict"),
        PackProblemKind.OverridesBuiltIn => context.Text("内蔵と相違", "overrides"),
        PackProblemKind.NotRoundTrip => context.Text("往復不可", "one-way"),
        _ => context.Text("標準外の文字", "outside set"),
    };

    private string Sentence(PackProblem problem) => problem.Kind switch
    {
        PackProblemKind.Malformed => context.Text("この行は取り込みません。", "This line is left out."),
        PackProblemKind.Impossible => context.Text($"{problem.Found}: この文字コードには現れないコードです。", $"{problem.Found}: the code can't occur in this charset."),
        PackProblemKind.Duplicate => context.Text($"{problem.Found} が 2 度あります。", $"{problem.Found} stands twice."),
        PackProblemKind.Conflict => context.Text($"{problem.Found} と {problem.Other} の両方があります。", $"Both {problem.Found} and {problem.Other} are given."),
        PackProblemKind.OverridesBuiltIn => context.Text($"{problem.Found} を使います（内蔵は {problem.Other}）。", $"{problem.Found} will be used; built in is {problem.Other}."),
        PackProblemKind.NotRoundTrip => context.Text($"{problem.Found} は {problem.Other} として書き戻されます。", $"{problem.Found} is written back as {problem.Other}."),
        _ => context.Text($"{problem.Found} は行政事務標準文字にありません。", $"{problem.Found} is not in the unified set (行政事務標準文字)."),
    };

    private static string Name(string pascal) =>
        string.Concat(pascal.Select((c, i) => char.IsUpper(c) ? (i > 0 ? "_" : "") + char.ToLowerInvariant(c) : c.ToString()));
}
