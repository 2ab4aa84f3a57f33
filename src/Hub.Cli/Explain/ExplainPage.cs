using System.Text;
using System.Text.Json.Nodes;
using Hub.Cli.Shell;
using Hub.Findings;

namespace Hub.Cli.Explain;

/// <summary>A page as plain text for a terminal.</summary>
internal static class ExplainPage
{
    public static string Plain(CliContext context, JsonObject page)
    {
        var text = new StringBuilder();
        text.Append($"{page["rule"]} {page["name"]}\n\n  {ExplainCommand.Text(context, page["message"])}\n\n");
        Line(context.Text("対処", "What to do"), ExplainCommand.Text(context, page["hint"]));
        Line(context.Text("重さ", "Severity"), Severity(context, $"{page["severity"]}", $"{page["stage"]}"));
        Line(context.Text("段階", "Stage"), $"{page["stage"]}");
        Line(context.Text("版・グループ", "Edition, group"), $"{page["edition"]} {page["group"]}".Trim());
        Line(context.Text("規則", "Rule"), $"{page["formula"]}");
        Line(context.Text("根拠", "Origin"), $"{page["origin"]}");
        Line(context.Text("正しい例", "Good"), $"{page["good"]}");
        Line(context.Text("誤りの例", "Bad"), $"{page["bad"]}");
        return text.ToString().TrimEnd();

        void Line(string name, string value)
        {
            if (value is not ("" or "-"))
            {
                text.Append($"  {name}: {value}\n");
            }
        }
    }

    private static string Severity(CliContext context, string severity, string stage) => severity switch
    {
        "error" when stage is nameof(Stage.AcrossRecords) or nameof(Stage.Reconciliation) or nameof(Stage.Completeness) =>
            context.Text("エラー(移行実行を確定できません)", "error (the run can't be committed)"),
        "error" => context.Text("エラー(隔離します)", "error (the record goes to quarantine)"),
        "warning" => context.Text("警告(移行しますが確認が必要です)", "warning (stored; a person should look)"),
        _ => context.Text("お知らせ", "note"),
    };
}
