using System.Globalization;

namespace Hub.Catalog.Import;

/// <summary>One sheet of a workbook as text. Cells that are empty, merged away or outside are "".</summary>
public sealed class WorkbookSheet(string name, IReadOnlyList<string[]> rows, IReadOnlyList<(int First, int Last, int Column)>? merged = null)
{
    /// <summary>Name of the sheet.</summary>
    public string Name { get; } = name;

    /// <summary>Number of rows.</summary>
    public int RowCount => rows.Count;

    /// <summary>Number of columns of a row.</summary>
    public int ColumnCount(int row) => row < rows.Count ? rows[row].Length : 0;

    /// <summary>Text of a cell, by indices from 0, without white space at the ends.</summary>
    public string this[int row, int column] =>
        row >= 0 && row < rows.Count && column >= 0 && column < rows[row].Length ? rows[row][column].Trim() : "";

    /// <summary>Text of a cell; of one that is merged with cells above it, theirs.</summary>
    public string WithMerged(int row, int column)
    {
        foreach (var (first, last, at) in merged ?? [])
        {
            if (at == column && row > first && row <= last)
            {
                return this[first, column];
            }
        }

        return this[row, column];
    }

    /// <summary>The address as spreadsheets show it: (0, 1) is B1.</summary>
    public static string Address(int row, int column)
    {
        var letters = "";
        for (var c = column + 1; c > 0; c = (c - 1) / 26)
        {
            letters = (char)('A' + ((c - 1) % 26)) + letters;
        }

        return letters + (row + 1).ToString(CultureInfo.InvariantCulture);
    }
}
