namespace Hub.Catalog.Import;

/// <summary>A table in a sheet, whose columns are found by title. Titles may stand in two rows (a merged one above), a column may span several cells.</summary>
public sealed class SheetTable
{
    private const int SearchedRows = 40;

    private readonly Dictionary<string, (int First, int Last)> _columns;

    private SheetTable(WorkbookSheet sheet, int firstRow, Dictionary<string, (int First, int Last)> columns)
    {
        Sheet = sheet;
        FirstRow = firstRow;
        _columns = columns;
    }

    /// <summary>The sheet.</summary>
    public WorkbookSheet Sheet { get; }

    /// <summary>First row below the titles.</summary>
    public int FirstRow { get; }

    /// <summary>Titles that were found, in the form "グループ_名称".</summary>
    public IEnumerable<string> Titles => _columns.Keys;

    /// <summary>The first table of the sheet whose titles contain all of the given ones; null when there is none.</summary>
    public static SheetTable? Find(WorkbookSheet sheet, params string[] titles)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        for (var row = 0; row < Math.Min(SearchedRows, sheet.RowCount); row++)
        {
            var top = TitlesOf(sheet, row);
            if (titles.All(t => top.Any(c => c.Title == t)))
            {
                var below = TitlesOf(sheet, row + 1);
                var hasSubtitles = below.Any(b => b.Title is "名称" or "主キー" or "外部キー");
                return new SheetTable(sheet, row + (hasSubtitles ? 2 : 1), Columns(sheet, row, top, hasSubtitles ? below : []));
            }
        }

        return null;
    }

    /// <summary>True when one of the titles has a column.</summary>
    public bool Has(params string[] titles) => titles.Any(_columns.ContainsKey);

    /// <summary>Text of a cell; when a column spans several cells, all of them joined. "" when no title is there.</summary>
    public string Text(int row, params string[] titles) => string.Concat(Cells(row, titles));

    /// <summary>Text of a cell that may be merged with cells above it; of a column that spans several cells, the first one's.</summary>
    public string MergedText(int row, params string[] titles) => Column(titles) is { } column && Text(row, titles) is { Length: 0 } ? Sheet.WithMerged(row, column.First) : Text(row, titles);

    /// <summary>The cells of a column in a row, empty ones left out.</summary>
    public IReadOnlyList<string> Cells(int row, params string[] titles)
    {
        var texts = new List<string>();
        if (Column(titles) is { } column)
        {
            for (var c = column.First; c <= column.Last; c++)
            {
                if (Sheet[row, c] is { Length: > 0 } text)
                {
                    texts.Add(text);
                }
            }
        }

        return texts;
    }

    /// <summary>Address of a cell, for messages.</summary>
    public string Address(int row, params string[] titles) => WorkbookSheet.Address(row, Column(titles)?.First ?? 0);

    private static List<(int Column, string Title)> TitlesOf(WorkbookSheet sheet, int row)
    {
        var titles = new List<(int, string)>();
        for (var column = 0; column < sheet.ColumnCount(row); column++)
        {
            if (WideText.Title(sheet[row, column]) is { Length: > 0 } title)
            {
                titles.Add((column, title));
            }
        }

        return titles;
    }

    private static Dictionary<string, (int First, int Last)> Columns(
        WorkbookSheet sheet, int row, List<(int Column, string Title)> top, List<(int Column, string Title)> below)
    {
        var columns = new Dictionary<string, (int, int)>(StringComparer.Ordinal);
        for (var i = 0; i < top.Count; i++)
        {
            var (first, title) = top[i];
            var last = i + 1 < top.Count ? top[i + 1].Column - 1 : Math.Max(first, sheet.ColumnCount(row) - 1);
            var parts = below.Where(b => b.Column >= first && b.Column <= last && b.Title != title).ToList();
            if (parts.Count == 0)
            {
                // The last title is not followed by another one: what stands to its right is somebody's own.
                columns.TryAdd(title, (first, i + 1 < top.Count ? last : first));
            }

            for (var p = 0; p < parts.Count; p++)
            {
                columns.TryAdd($"{title}_{parts[p].Title}", (parts[p].Column, p + 1 < parts.Count ? parts[p + 1].Column - 1 : last));
            }
        }

        return columns;
    }

    private (int First, int Last)? Column(string[] titles)
    {
        foreach (var title in titles)
        {
            if (_columns.TryGetValue(title, out var column))
            {
                return column;
            }
        }

        return null;
    }
}
