using System.Globalization;
using System.Text;
using System.Text.Unicode;
using Hub.Cli.Records;
using Hub.Cli.Shell;
using Hub.Contracts.Run.V1;
using Hub.Records.Delimited;
using Hub.Records.Framing;

namespace Hub.Cli.Migrate;

/// <summary>
/// Control totals (件数・金額照合) from a CSV in UTF-8. Its header names グループ (group), データ項目 (item; empty counts rows), 合計 (expected), and any further column is
/// an item by whose value the rows are told apart, such as 年度 or 期別. Groups and items stand by id or by name; in a further column an empty cell means that the value is absent.
/// </summary>
internal static class ControlTotalsFile
{
    private static readonly string[] s_group = ["グループ", "group"];
    private static readonly string[] s_item = ["データ項目", "item"];
    private static readonly string[] s_expected = ["合計", "expected"];

    /// <summary>The totals, in the order of the lines.</summary>
    /// <exception cref="UsageException">It is no such file; the message names file, line and fix.</exception>
    public static IReadOnlyList<ControlTotal> Read(string path)
    {
        if (!File.Exists(path))
        {
            throw new UsageException($"合計ファイル {path} がありません。パスを確かめてください。", $"there is no file of control totals {path}: check the path.");
        }

        string[] header = [];
        List<ControlTotal> totals = [];
        var cells = new DelimitedCells();
        var line = 0;
        foreach (var row in RecordCutter.Cut(path, new CsvFramer()))
        {
            line++;
            if (!Utf8.IsValid(row))
            {
                throw new UsageException(
                    $"合計ファイル {path} の {line} 行目が UTF-8 ではありません。表計算ソフトで「CSV UTF-8」として保存し直してください。",
                    $"{path}, line {line}: not UTF-8. Save it as \"CSV UTF-8\" from the spreadsheet.");
            }

            cells.Split(row);
            var values = Enumerable.Range(0, cells.Count).Select(i => Encoding.UTF8.GetString(cells.Cell(row, i)).Trim()).ToArray();
            if (line == 1)
            {
                values[0] = values[0].TrimStart('\uFEFF');
                header = Checked(path, values);
            }
            else if (values.Any(v => v.Length > 0))
            {
                totals.Add(Total(path, line, header, values));
            }
        }

        return totals.Count > 0 ? totals : throw new UsageException(
            $"合計ファイル {path} に合計の行がありません。見出し行の下に、グループ・データ項目・合計を書いてください。",
            $"{path} holds no total: write group, item and expected below the header line.");
    }

    private static string[] Checked(string path, string[] header)
    {
        foreach (var names in new[] { s_group, s_item, s_expected })
        {
            if (header.Count(h => Is(h, names)) != 1)
            {
                throw new UsageException(
                    $"合計ファイル {path} の 1 行目に見出し「{names[0]}」（または {names[1]}）が一つ必要です。あるのは: {string.Join(", ", header)}",
                    $"{path}, line 1: one column \"{names[1]}\" (or {names[0]}) is needed; there are: {string.Join(", ", header)}");
            }
        }

        return header;
    }

    private static ControlTotal Total(string path, int line, string[] header, string[] values)
    {
        if (values.Length != header.Length)
        {
            throw new UsageException(
                $"合計ファイル {path} の {line} 行目は {values.Length} 列です。見出しと同じ {header.Length} 列にしてください。",
                $"{path}, line {line}: {values.Length} columns, where the header has {header.Length}.");
        }

        var total = new ControlTotal();
        for (var i = 0; i < header.Length; i++)
        {
            if (Is(header[i], s_group))
            {
                total.Group = values[i];
            }
            else if (Is(header[i], s_item))
            {
                total.ItemId = values[i];
            }
            else if (Is(header[i], s_expected))
            {
                total.Expected = Number(path, line, values[i]);
            }
            else
            {
                total.Keys.Add(new ControlTotalKey { ItemId = header[i], Value = values[i] });
            }
        }

        return total.Group.Length > 0 || total.ItemId.Length > 0 ? total : throw new UsageException(
            $"合計ファイル {path} の {line} 行目にグループもデータ項目もありません。どちらかを書いてください。",
            $"{path}, line {line}: neither group nor item; one of them is needed.");
    }

    // 1,234,567 as a spreadsheet shows it is taken, too.
    private static string Number(string path, int line, string text) =>
        decimal.TryParse(text, NumberStyles.AllowThousands | NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number.ToString(CultureInfo.InvariantCulture)
            : throw new UsageException(
                $"合計ファイル {path} の {line} 行目の合計「{text}」は数ではありません。1234567 や 123.45 のように書いてください。",
                $"{path}, line {line}: \"{text}\" is no number; write it as 1234567 or 123.45.");

    private static bool Is(string title, string[] names) => names.Contains(title, StringComparer.OrdinalIgnoreCase);
}
