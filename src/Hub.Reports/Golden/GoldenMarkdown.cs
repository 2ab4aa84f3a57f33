using System.Globalization;
using System.Text;
using Hub.Compare;
using Hub.Findings;
using Hub.Reports.Html;

namespace Hub.Reports.Golden;

/// <summary>A golden comparison as Markdown, for the comment on a change.</summary>
public static class GoldenMarkdown
{
    private const int MaxLines = 20;

    /// <summary>The whole comment.</summary>
    public static string Write(FolderComparison comparison, Language language)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        var ja = language == Language.Ja;
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"## {(comparison.Passes ? "✅" : "❌")} {(ja ? "ゴールデン比較" : "Golden comparison")}: {Amounts.Count(comparison.Differences)} {(ja ? "件の差" : "differences")}\n\n");
        text.Append(ja
            ? "| ファイル | 結果 | 期待する行 | 実際の行 | 追加 | 削除 | 変更 |\n|---|---|--:|--:|--:|--:|--:|\n"
            : "| file | result | expected rows | actual rows | added | removed | changed |\n|---|---|--:|--:|--:|--:|--:|\n");
        foreach (var file in comparison.Files)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {Cell(file.Name)} | {GoldenNames.Of(file.Status, language)} | {Rows(file.ExpectedRows)} | {Rows(file.ActualRows)} | {Amounts.Count(file.Added)} | {Amounts.Count(file.Removed)} | {Amounts.Count(file.Changed)} |\n");
        }

        foreach (var file in comparison.Files.Where(f => f.Clusters.Count + f.MissingColumns.Count + f.UnexpectedColumns.Count > 0))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n### {Cell(file.Name)}\n\n");
            foreach (var column in file.MissingColumns)
            {
                text.Append(CultureInfo.InvariantCulture, $"* {(ja ? "列がありません" : "column is missing")}: {Cell(column)}\n");
            }

            foreach (var column in file.UnexpectedColumns)
            {
                text.Append(CultureInfo.InvariantCulture, $"* {(ja ? "列が増えています" : "column is new")}: {Cell(column)}\n");
            }

            foreach (var cluster in file.Clusters.Take(MaxLines))
            {
                text.Append(CultureInfo.InvariantCulture, $"* {Cell(cluster.Column)}: {Amounts.Count(cluster.Rows)} {(ja ? "行" : "rows")}, `{Code(cluster.Expected)}` → `{Code(cluster.Actual)}`\n");
            }

            if (file.Clusters.Count > MaxLines)
            {
                text.Append(CultureInfo.InvariantCulture, $"* {(ja ? "ほか" : "and")} {Amounts.Count(file.Clusters.Count - MaxLines)} {(ja ? "種類" : "more kinds")}\n");
            }
        }

        GoldenNames.AppendDeclared(text, comparison.Options, language);
        return text.ToString();
    }

    private static string Rows(long rows) => rows < 0 ? "=" : Amounts.Count(rows);

    private static string Cell(string text) => Code(text).Replace("|", "\\|", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);

    private static string Code(string text) => text.Length == 0 ? "∅" : text.Replace('`', '\'').Replace('\n', ' ').Replace('\r', ' ');
}
