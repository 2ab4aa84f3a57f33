using System.Text.RegularExpressions;
using Hub.Catalog.Editions;
using Hub.Findings;

namespace Hub.Catalog.Import;

/// <summary>
/// Makes an edition from an official workbook: 基本データリスト or 項目定義書, with its コード一覧 and グループ構成表. Columns are found by title, because every workbook differs.
/// Never stops at the first problem; all of them are in the result.
/// </summary>
public sealed partial class WorkbookImporter
{
    private static readonly string[] s_idTitles = ["データ項目ID", "項目ID"];
    private static readonly string[] s_nameTitles = ["データ項目", "データ項目名", "項目名", "データ項目名称"];
    private static readonly string[] s_groupTitles = ["グループ_名称", "グループ名称", "グループ名", "グループ"];
    private static readonly string[] s_typeTitles = ["データ型"];
    private static readonly string[] s_lengthTitles = ["桁数"];
    private static readonly string[] s_requirementTitles = ["データ出力条件", "出力条件"];

    private readonly ImportOptions _options;
    private readonly List<ImportedRow> _rows = [];
    private readonly List<ImportProblem> _problems = [];

    private WorkbookImporter(ImportOptions options) => _options = options;

    [GeneratedRegex(@"第(\d+(?:\.\d+)+)版")]
    private static partial Regex VersionText();

    /// <summary>Imports a workbook file; throws <see cref="ImportException"/> when it can't be read as one.</summary>
    public static WorkbookImport Import(string path, ImportOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return Import(path, WorkbookReader.Read(path), options ?? new ImportOptions());
    }

    internal static WorkbookImport Import(string path, IReadOnlyList<WorkbookSheet> sheets, ImportOptions options)
    {
        var importer = new WorkbookImporter(options);
        var edition = importer.Run(path, sheets);
        return new WorkbookImport(importer._problems.Any(p => p.Severity == Severity.Error) ? null : edition, importer._rows, importer._problems);
    }

    private Edition? Run(string path, IReadOnlyList<WorkbookSheet> sheets)
    {
        var itemTables = sheets.Select(s => s_idTitles.Select(t => SheetTable.Find(s, t)).FirstOrDefault(t => t?.Has(s_typeTitles) == true)).OfType<SheetTable>().ToList();
        var codeTables = sheets.Select(s => SheetTable.Find(s, "コードID", "コード値")).OfType<SheetTable>().ToList();
        if (itemTables.Count == 0)
        {
            Error(sheets.Count > 0 ? sheets[0].Name : path, "", codeTables.Count > 0
                ? ("コード一覧だけのブックです。項目一覧（データ項目ID と データ型 の列がある表）を含むブックを指定してください。", "The workbook holds only code lists. Give the one with the item list (a table with データ項目ID and データ型).")
                : ("項目一覧が見つかりません。「データ項目ID」と「データ型」の列がある表が必要です。", "No item list found: a table with the titles データ項目ID and データ型 is needed."));
            return null;
        }

        var items = itemTables.SelectMany(ReadItems).ToList();
        var business = items.GroupBy(i => i.Id[..3]).OrderByDescending(g => g.Count()).Select(g => g.Key).FirstOrDefault();
        if (business is null)
        {
            if (_problems.Count == 0)
            {
                Error(itemTables[0].Sheet.Name, "", ("項目の行がひとつもありません。", "The item list has no rows."));
            }

            return null;
        }

        var codeLists = ReadCodeLists(codeTables, business);
        var requirements = ReadGroups(sheets);
        var header = Header(itemTables[0].Sheet, business);
        if (_problems.Any(p => p.Severity == Severity.Error))
        {
            return null;
        }

        return Assemble(itemTables[0].Sheet.Name, header, items, codeLists, requirements);
    }

    private Edition? Assemble(
        string sheet, EditionHeader header, List<ItemDraft> drafts, IReadOnlyList<CodeList> codeLists, Dictionary<string, Requirement> requirements)
    {
        var known = codeLists.Select(c => c.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var draft in drafts)
        {
            foreach (var code in draft.Codes.Where(c => !known.Contains(c) && !c.EndsWith("-" + CodeList.OwnCode, StringComparison.Ordinal)))
            {
                Note(Severity.Info, draft.Sheet, draft.Cell, ($"コード {code} はこのブックのコード一覧にありません（他業務の一覧か）。", $"Code list {code} is not in this workbook (another business's?)."));
            }
        }

        try
        {
            var groups = GroupAssembly.Build(header.Business, drafts, requirements, _options.KeepTexts);
            return new Edition(header, groups, codeLists);
        }
        catch (ArgumentException e)
        {
            Error(sheet, "", ($"版を組み立てられません: {e.Message}", $"The edition can't be put together: {e.Message}"));
            return null;
        }
    }

    private EditionHeader Header(WorkbookSheet sheet, string business)
    {
        var title = Enumerable.Range(0, Math.Min(5, sheet.RowCount))
            .SelectMany(r => Enumerable.Range(0, sheet.ColumnCount(r)).Select(c => sheet[r, c]))
            .FirstOrDefault(t => t.StartsWith('■')) is { } text ? text.TrimStart('■') : sheet.Name;
        var version = _options.Version ?? (VersionText().Match(WideText.Narrow(title)) is { Success: true } match ? match.Groups[1].Value : null);
        if (version is null)
        {
            Error(sheet.Name, "", ("版番号が表題にありません。--version で指定してください（例: --version 2.0）。", "The title states no version. Give one with --version (such as --version 2.0)."));
        }

        if (KnownNames.Business(business) is null)
        {
            Note(Severity.Warning, sheet.Name, "", ($"業務ID {business} は知られていません。", $"Business {business} is not known."));
        }

        return new EditionHeader
        {
            Business = business,
            BusinessName = KnownNames.Business(business) ?? business,
            Romaji = KnownNames.BusinessRomaji(business) ?? "business_" + business,
            Version = version ?? "",
            Title = title,
            Published = _options.Published,
            Trust = Trust.Official,
            Origin = "「地方公共団体情報システム データ要件・連携要件標準仕様書」（デジタル庁）を加工して作成（公共データ利用規約 1.0）",
        };
    }

    private void Error(string sheet, string cell, (string Ja, string En) text) => Note(Severity.Error, sheet, cell, text);

    private void Note(Severity severity, string sheet, string cell, (string Ja, string En) text) =>
        _problems.Add(new ImportProblem(severity, sheet, cell, text.Ja, text.En));
}
