using System.Globalization;
using System.Text.RegularExpressions;
using Hub.Catalog.Editions;
using Hub.Findings;

namespace Hub.Catalog.Import;

/// <content>The item list.</content>
public sealed partial class WorkbookImporter
{
    private readonly Dictionary<string, (string Sheet, string Cell)> _seen = new(StringComparer.Ordinal);

    [GeneratedRegex(@"^(?:(\d{3})[-_]?(\d{1,5}))$")]
    private static partial Regex ItemId();

    [GeneratedRegex(@"^\d+$")]
    private static partial Regex Digits();

    [GeneratedRegex(@"^(\d+)[,.、](\d+)$")]
    private static partial Regex DecimalLength();

    [GeneratedRegex(@"不詳日を許容する|不詳日の設定を許容する")]
    private static partial Regex AllowsUnknown();

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private IEnumerable<ItemDraft> ReadItems(SheetTable table)
    {
        string[][] needed = [s_nameTitles, s_groupTitles, s_typeTitles, s_lengthTitles, s_requirementTitles];
        foreach (var titles in needed.Where(t => !table.Has(t)))
        {
            Error(table.Sheet.Name, WorkbookSheet.Address(table.FirstRow - 1, 0), (
                $"列「{titles[0]}」が見つかりません（見つかった列: {string.Join("、", table.Titles)}）。",
                $"No column {titles[0]} (found: {string.Join(", ", table.Titles)})."));
        }

        if (needed.Any(t => !table.Has(t)))
        {
            yield break;
        }

        var usesDoubleCircle = Enumerable.Range(table.FirstRow, table.Sheet.RowCount - table.FirstRow).Any(r => table.Text(r, "実装類型") == "◎");
        for (var row = table.FirstRow; row < table.Sheet.RowCount; row++)
        {
            if (ReadItem(table, row, usesDoubleCircle) is { } draft)
            {
                _rows.Add(new ImportedRow(draft.Sheet, row + 1, "item", draft.Id, draft.Facts()));
                yield return draft;
            }
        }
    }

    private ItemDraft? ReadItem(SheetTable table, int row, bool usesDoubleCircle)
    {
        var id = IdOf(table, row);
        var name = table.Text(row, s_nameTitles).ReplaceLineEndings("");
        if (id is null)
        {
            if (name.Length > 0)
            {
                Note(Severity.Warning, table.Sheet.Name, table.Address(row, s_idTitles), (
                    $"データ項目IDが読めないため、この行（{name}）を飛ばします。", $"The row ({name}) is skipped: its データ項目ID can't be read."));
                _rows.Add(new ImportedRow(table.Sheet.Name, row + 1, "skipped", "", name));
            }

            return null;
        }

        var cell = table.Address(row, s_idTitles);
        if (!_seen.TryAdd(id, (table.Sheet.Name, cell)))
        {
            var (sheet, first) = _seen[id];
            Error(table.Sheet.Name, cell, ($"データ項目ID {id} が重複しています（最初はシート「{sheet}」{first}）。", $"データ項目ID {id} occurs twice (first in sheet \"{sheet}\", {first})."));
            return null;
        }

        if (name.Length == 0)
        {
            Error(table.Sheet.Name, table.Address(row, s_nameTitles), ($"{id} に項目名がありません。", $"{id} has no name."));
            return null;
        }

        var group = table.MergedText(row, s_groupTitles).ReplaceLineEndings("");
        if (group.Length == 0)
        {
            Error(table.Sheet.Name, table.Address(row, s_groupTitles), ($"{id} にグループ名がありません。", $"{id} has no group."));
            return null;
        }

        var (type, isType) = TypeOf(table, row);
        var (length, scale) = LengthOf(table, row, type);
        var requirement = RequirementOf(table, row);
        var description = table.Text(row, "項目説明");
        var (condition, note) = ConditionOf(table, row, requirement, description);
        return !isType ? null : new ItemDraft
        {
            Sheet = table.Sheet.Name,
            Cell = cell,
            Id = id,
            Name = name,
            Group = group,
            Romaji = table.Text(row, "データ項目(ローマ字)", "ローマ字"),
            Type = type,
            Length = length,
            Scale = scale,
            Repeat = RepeatOf(table, row),
            Codes = CodesOf(table, row, id[..3]),
            Requirement = requirement,
            Condition = condition,
            ConditionNote = note,
            IsKey = table.Text(row, "グループ_主キー", "主キー").Length > 0,
            IsForeignKey = table.Text(row, "グループ_外部キー", "外部キー").Length > 0,
            AllowsUnknownDate = type == ItemType.Date && AllowsUnknown().IsMatch(description),
            Implementation = (usesDoubleCircle, table.Text(row, "実装類型", "実装必須")) switch
            {
                (true, "◎") or (false, "○") => ImplementationClass.Mandatory,
                (true, "○") or (false, "") => ImplementationClass.Optional,
                _ => ImplementationClass.Unstated,
            },
            Text = new ItemText(table.Text(row, "項目定義"), description, table.Text(row, "サンプル値"), table.Text(row, "備考")),
        };
    }

    private static string? IdOf(SheetTable table, int row)
    {
        var cells = table.Cells(row, s_idTitles).Select(WideText.Title).ToList();
        if (cells.Count == 2 && Digits().IsMatch(cells[0]) && Digits().IsMatch(cells[1]) && cells[0].Length <= 3 && cells[1].Length <= 5)
        {
            return cells[0].PadLeft(3, '0') + cells[1].PadLeft(5, '0');
        }

        // A number that lost the zeros in front of it: 100040 is 00100040.
        if (cells.Count == 1 && cells[0].Length is (6 or 7) && Digits().IsMatch(cells[0]))
        {
            return cells[0].PadLeft(8, '0');
        }

        return cells.Count == 1 && ItemId().Match(cells[0]) is { Success: true } match && (match.Groups[2].Length == 5 || cells[0].Contains('-', StringComparison.Ordinal))
            ? match.Groups[1].Value + match.Groups[2].Value.PadLeft(5, '0')
            : null;
    }

    private (ItemType Type, bool Ok) TypeOf(SheetTable table, int row)
    {
        var text = WideText.Title(table.Text(row, s_typeTitles)).ToUpperInvariant();
        if (ItemTypes.TryParse(text, out var type))
        {
            return (type, true);
        }

        Error(table.Sheet.Name, table.Address(row, s_typeTitles), (
            $"データ型「{text}」は X N 9 9V S9 BLOB YEAR DATE TIME のどれでもありません。", $"データ型 \"{text}\" is none of X N 9 9V S9 BLOB YEAR DATE TIME."));
        return (type, false);
    }

    private (int Length, int Scale) LengthOf(SheetTable table, int row, ItemType type)
    {
        var text = WideText.Title(table.Text(row, s_lengthTitles));
        if (DecimalLength().Match(text) is { Success: true } match)
        {
            if (type != ItemType.DecimalNumber)
            {
                Note(Severity.Warning, table.Sheet.Name, table.Address(row, s_lengthTitles), ($"桁数「{text}」は 9V だけのものです。", $"The length \"{text}\" fits 9V only."));
            }

            return (Number(match.Groups[1].Value), Number(match.Groups[2].Value));
        }

        if (Digits().IsMatch(text) && text.Length < 9)
        {
            return (Number(text), 0);
        }

        if (text.Length > 0 || type != ItemType.Blob)
        {
            Note(Severity.Warning, table.Sheet.Name, table.Address(row, s_lengthTitles), ($"桁数「{text}」を読めません。桁数なしとします。", $"The length \"{text}\" can't be read; none is kept."));
        }

        return (0, 0);
    }

    private int RepeatOf(SheetTable table, int row)
    {
        var text = WideText.Title(table.Text(row, "繰り返し", "繰返し"));
        if (text.Length is > 0 and < 6 && Digits().IsMatch(text))
        {
            return Math.Max(1, Number(text));
        }

        if (text.Length > 0 && text != "-")
        {
            Note(Severity.Warning, table.Sheet.Name, table.Address(row, "繰り返し", "繰返し"), ($"繰り返し「{text}」を読めません。1 とします。", $"The repeat count \"{text}\" can't be read; 1 is taken."));
        }

        return 1;
    }

    private Requirement RequirementOf(SheetTable table, int row)
    {
        var text = WideText.Title(table.Text(row, s_requirementTitles));
        switch (text)
        {
            case "必須": return Requirement.Required;
            case "条件付き必須" or "条件付必須": return Requirement.Conditional;
            case "任意": return Requirement.Optional;
            default:
                Note(Severity.Warning, table.Sheet.Name, table.Address(row, s_requirementTitles), (
                    $"データ出力条件「{text}」は必須・条件付き必須・任意のどれでもありません。任意とします。", $"データ出力条件 \"{text}\" is none of 必須, 条件付き必須, 任意; taken as 任意."));
                return Requirement.Optional;
        }
    }

    private (string? Expression, string? Note) ConditionOf(SheetTable table, int row, Requirement requirement, string description)
    {
        if (requirement != Requirement.Conditional)
        {
            return (null, null);
        }

        var texts = description.Split('\n').Select(l => l.Trim()).Where(l => l.StartsWith(JapaneseCondition.Mark, StringComparison.Ordinal))
            .Select(l => l[JapaneseCondition.Mark.Length..]).ToList();
        var expressions = texts.Select(JapaneseCondition.ToExpression).ToList();
        if (texts.Count > 0 && expressions.All(e => e is not null))
        {
            return (string.Join(" or ", expressions), string.Join('\n', texts));
        }

        Note(Severity.Warning, table.Sheet.Name, table.Address(row, "項目説明"), texts.Count == 0
            ? ("条件付き必須ですが、※※ で始まる条件がありません。", "The item is conditional, but no condition marked ※※ is there.")
            : ($"条件「{string.Join(" / ", texts)}」は項目の値からは判定できません。文として残します。", $"The condition \"{string.Join(" / ", texts)}\" can't be evaluated from items; kept as text."));
        return ("", string.Join('\n', texts));
    }
}
