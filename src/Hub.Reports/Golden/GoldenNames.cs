using System.Globalization;
using System.Text;
using Hub.Compare;
using Hub.Findings;
using CompareOptions = Hub.Compare.CompareOptions;

namespace Hub.Reports.Golden;

/// <summary>Words of a golden comparison.</summary>
internal static class GoldenNames
{
    public static string Of(FileStatus status, Language language) => (status, language) switch
    {
        (FileStatus.Identical, Language.Ja) => "同一",
        (FileStatus.Identical, _) => "identical",
        (FileStatus.Equivalent, Language.Ja) => "同等",
        (FileStatus.Equivalent, _) => "equivalent",
        (FileStatus.Different, Language.Ja) => "差あり",
        (FileStatus.Different, _) => "different",
        (FileStatus.Missing, Language.Ja) => "ありません",
        (FileStatus.Missing, _) => "missing",
        (_, Language.Ja) => "余分",
        _ => "unexpected",
    };

    public static string Of(RowChangeKind kind, Language language) => (kind, language) switch
    {
        (RowChangeKind.Added, Language.Ja) => "追加",
        (RowChangeKind.Removed, Language.Ja) => "削除",
        (_, Language.Ja) => "変更",
        (RowChangeKind.Added, _) => "added",
        (RowChangeKind.Removed, _) => "removed",
        _ => "changed",
    };

    /// <summary>What made the comparison more lenient, one line each; nothing where nothing did.</summary>
    public static IEnumerable<string> Declared(CompareOptions options, Language language)
    {
        var ja = language == Language.Ja;
        if (options.Ignore.Count > 0)
        {
            yield return (ja ? "比較しない列: " : "columns not compared: ") + string.Join(ja ? "、" : ", ", options.Ignore);
        }

        foreach (var (column, tolerance) in options.Tolerances.OrderBy(t => t.Key, StringComparer.Ordinal))
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"{(ja ? "許容差" : "tolerance")}: {column} ± {tolerance}");
        }

        foreach (var (column, patterns) in options.Scrubs.OrderBy(t => t.Key, StringComparer.Ordinal))
        {
            yield return $"{(ja ? "比較の前に取り除く部分" : "taken out before comparing")}: {column} /{string.Join("/, /", patterns.Select(p => p.ToString()))}/";
        }

        if (options.Threshold > 0)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"{(ja ? "合格とする差の上限" : "differences that still pass")}: {options.Threshold}");
        }
    }

    public static void AppendDeclared(StringBuilder text, CompareOptions options, Language language)
    {
        var lines = Declared(options, language).ToList();
        if (lines.Count > 0)
        {
            text.Append('\n').AppendJoin('\n', lines.Select(l => "* " + l)).Append('\n');
        }
    }
}
