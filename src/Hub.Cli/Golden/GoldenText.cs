using System.Text;
using Hub.Cli.Shell;
using Hub.Compare;

namespace Hub.Cli.Golden;

/// <summary>A comparison on a terminal.</summary>
internal static class GoldenText
{
    private const int MaxClusters = 10;
    private const int MaxRows = 10;

    /// <summary>A file, its clusters and the first rows.</summary>
    public static string Line(CliContext context, FileComparison file)
    {
        var text = new StringBuilder();
        text.Append($"{Mark(file)} {file.Name}");
        if (file.ExpectedRows >= 0)
        {
            text.Append(context.Text(
                $"  期待 {file.ExpectedRows} 行、実際 {file.ActualRows} 行: +{file.Added} -{file.Removed} ~{file.Changed}",
                $"  {file.ExpectedRows} rows expected, {file.ActualRows} actual: +{file.Added} -{file.Removed} ~{file.Changed}"));
        }
        else
        {
            text.Append($"  {file.Status.ToString().ToLowerInvariant()}");
        }

        Columns(context.Text("無い列", "missing column"), file.MissingColumns);
        Columns(context.Text("増えた列", "new column"), file.UnexpectedColumns);
        foreach (var cluster in file.Clusters.Take(MaxClusters))
        {
            text.Append($"\n    {cluster.Column}: {cluster.Rows} {context.Text("行", "rows")}  {Shown(cluster.Expected)} → {Shown(cluster.Actual)}");
        }

        foreach (var row in file.Rows.Take(MaxRows))
        {
            text.Append($"\n    {row.Kind switch { RowChangeKind.Added => '+', RowChangeKind.Removed => '-', _ => '~' }} {row.Key}");
            foreach (var cell in row.Cells)
            {
                text.Append($"\n        {cell.Column}: {Shown(cell.Expected)} → {Shown(cell.Actual)}");
            }
        }

        return text.ToString();

        void Columns(string what, IReadOnlyList<string> names)
        {
            foreach (var name in names)
            {
                text.Append($"\n    {what}: {name}");
            }
        }
    }

    /// <summary>The last line.</summary>
    public static string Verdict(CliContext context, FolderComparison comparison) => comparison.Differences == 0
        ? context.Text($"golden: {comparison.Files.Count} ファイルとも期待どおりです。", $"golden: all {comparison.Files.Count} files are as expected.")
        : context.Text($"golden: {comparison.Differences} 件の差があります。", $"golden: {comparison.Differences} differences.")
            + (comparison.Passes ? context.Text(" 上限以内なので合格です。", " Within the threshold.") : "");

    /// <summary>A line that a CI shows beside the change.</summary>
    public static string Annotation(FileComparison file) =>
        $"::error file={file.Name}::+{file.Added} -{file.Removed} ~{file.Changed} ({file.Status.ToString().ToLowerInvariant()})";

    private static string Mark(FileComparison file) => file.Status is FileStatus.Identical or FileStatus.Equivalent ? "✓" : "✕";

    private static string Shown(string value) => value.Length == 0 ? "∅" : value;
}
