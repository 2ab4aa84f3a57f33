using System.Text.RegularExpressions;
using Hub.Catalog.Editions;
using Hub.Findings;

namespace Hub.Catalog.Import;

/// <content>Code lists and the group table.</content>
public sealed partial class WorkbookImporter
{
    [GeneratedRegex(@"^(?:(?<business>\d{3})[-_o])?(?<id>\d{1,3})$")]
    private static partial Regex CodeId();

    [GeneratedRegex(@"^(?<name>\D+?)[-_・:]?(?<id>\d{1,3})$")]
    private static partial Regex NamedCodeId();

    [GeneratedRegex(@"[/,、;\n\r]+")]
    private static partial Regex CodeSeparator();

    [GeneratedRegex(@"^([0-9A-Za-z]+)[～〜~-]([0-9A-Za-z]+)$")]
    private static partial Regex CodeRange();

    private static string? CodeListId(string text, string business)
    {
        text = WideText.Title(text);
        if (CodeId().Match(text) is { Success: true } match)
        {
            return $"{(match.Groups["business"].Success ? match.Groups["business"].Value : business)}-{match.Groups["id"].Value.PadLeft(3, '0')}";
        }

        return NamedCodeId().Match(text) is { Success: true } named && KnownNames.BusinessId(named.Groups["name"].Value.TrimEnd('-', '_')) is { } other
            ? $"{other}-{named.Groups["id"].Value.PadLeft(3, '0')}"
            : null;
    }

    private List<string> CodesOf(SheetTable table, int row, string business)
    {
        var codes = new List<string>();
        foreach (var part in CodeSeparator().Split(WideText.Narrow(table.Text(row, "コード", "コードID"))).Where(p => p.Trim() is { Length: > 0 } and not "-"))
        {
            if (CodeListId(part, business) is { } id)
            {
                codes.Add(id);
            }
            else
            {
                Note(Severity.Warning, table.Sheet.Name, table.Address(row, "コード", "コードID"), ($"コード「{part}」を読めません。", $"The code \"{part}\" can't be read."));
            }
        }

        return codes;
    }

    private List<CodeList> ReadCodeLists(List<SheetTable> tables, string business)
    {
        var lists = new SortedDictionary<string, (string Name, List<CodeValue> Values)>(StringComparer.Ordinal);
        foreach (var table in tables)
        {
            string? current = null;
            for (var row = table.FirstRow; row < table.Sheet.RowCount; row++)
            {
                if (table.Text(row, "コードID") is { Length: > 0 } id)
                {
                    current = CodeListId(id, business);
                    if (current is null)
                    {
                        Note(Severity.Warning, table.Sheet.Name, table.Address(row, "コードID"), ($"コードID「{id}」を読めません。", $"コードID \"{id}\" can't be read."));
                    }
                    else
                    {
                        lists.TryAdd(current, (table.Text(row, "コード名", "コード名称").ReplaceLineEndings(""), []));
                    }
                }

                var value = table.Text(row, "コード値");
                if (current is not null && value.Length > 0 && ValueOf(table, row, current, value) is { } code)
                {
                    lists[current].Values.Add(code);
                    _rows.Add(new ImportedRow(table.Sheet.Name, row + 1, "code", $"{current} {value.ReplaceLineEndings(" ")}", code.Label));
                }
            }
        }

        return [.. lists.Where(l => l.Value.Values.Count > 0).Select(l => new CodeList(l.Key, l.Value.Name, l.Value.Values))];
    }

    private CodeValue? ValueOf(SheetTable table, int row, string list, string text)
    {
        // A range is followed by a note (※省略するがコードは存在する) on a line of its own.
        var value = WideText.Narrow(text.Split('\n')[0].Trim());
        var label = table.Text(row, "コード値の内容", "内容", "コード内容").ReplaceLineEndings("");
        if (CodeRange().Match(value) is { Success: true } range && range.Groups[1].Length == range.Groups[2].Length)
        {
            Note(Severity.Info, table.Sheet.Name, table.Address(row, "コード値"), ($"{list}: {value} は範囲として読みました。", $"{list}: {value} is read as a range."));
            return new CodeValue(range.Groups[1].Value, label) { Last = range.Groups[2].Value };
        }

        if (value == "任意" && list.EndsWith("-" + CodeList.OwnCode, StringComparison.Ordinal))
        {
            return null;
        }

        return new CodeValue(value, label);
    }

    private Dictionary<string, Requirement> ReadGroups(IReadOnlyList<WorkbookSheet> sheets)
    {
        var requirements = new Dictionary<string, Requirement>(StringComparer.Ordinal);
        foreach (var table in sheets.Select(s => SheetTable.Find(s, "グループ名", "説明")).OfType<SheetTable>())
        {
            for (var row = table.FirstRow; row < table.Sheet.RowCount; row++)
            {
                var name = table.Text(row, "グループ名");
                if (name.Length == 0)
                {
                    continue;
                }

                requirements[name] = table.Text(row, "グループ単位の出力条件") switch
                {
                    "任意" => Requirement.Optional,
                    "条件付き必須" => Requirement.Conditional,
                    _ => Requirement.Required,
                };
                _rows.Add(new ImportedRow(table.Sheet.Name, row + 1, "group", name, table.Text(row, "グループ単位の出力条件")));
            }
        }

        return requirements;
    }
}
