using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Hub.Reports.Workbook;

/// <summary>One sheet that is being written, row by row. Text is always text: nothing in it is ever a formula.</summary>
internal sealed class Sheet(double[] widths)
{
    private readonly SheetData _rows = new();
    private Row _row = new();
    private uint _count;
    private string? _filter;
    private uint _frozen;

    /// <summary>A row of its own with one line of text.</summary>
    public void Line(string text, Look look = Look.Plain)
    {
        Start();
        Text(text, look);
    }

    /// <summary>An empty row.</summary>
    public void Gap() => Start();

    /// <summary>The head of a table. The first one of a sheet stays in view and carries the filter.</summary>
    public void Head(params string[] names)
    {
        Start();
        foreach (var name in names)
        {
            Text(name, Look.Head);
        }

        if (_frozen == 0)
        {
            _frozen = _count;
            _filter = $"A{_count}:{Column(names.Length - 1)}";
        }
    }

    /// <summary>Begins a row.</summary>
    public Sheet Start()
    {
        _row = new Row { RowIndex = ++_count };
        _rows.AppendChild(_row);
        return this;
    }

    /// <summary>A cell of text.</summary>
    public Sheet Text(string text, Look look = Look.Wrapped)
    {
        var inline = new InlineString(new Text(CellText.Of(text)) { Space = SpaceProcessingModeValues.Preserve });
        _row.AppendChild(new Cell(inline) { CellReference = Next(), DataType = CellValues.InlineString, StyleIndex = (uint)look });
        return this;
    }

    /// <summary>A cell of a number; null leaves it empty.</summary>
    public Sheet Number(decimal? value, Look look = Look.Number)
    {
        var cell = new Cell { CellReference = Next(), StyleIndex = (uint)look };
        if (value is { } number)
        {
            cell.CellValue = new CellValue(number.ToString(CultureInfo.InvariantCulture));
        }

        _row.AppendChild(cell);
        return this;
    }

    /// <summary>The finished sheet.</summary>
    public Worksheet Build()
    {
        var view = new SheetView { WorkbookViewId = 0 };
        if (_frozen > 0)
        {
            view.AppendChild(new Pane { VerticalSplit = _frozen, TopLeftCell = $"A{_frozen + 1}", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen });
        }

        var columns = new Columns(widths.Select((w, i) => new Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = w, CustomWidth = true }));
        var sheet = new Worksheet(new SheetProperties(new PageSetupProperties { FitToPage = true }), new SheetViews(view), columns, _rows);
        if (_filter is not null)
        {
            sheet.AppendChild(new AutoFilter { Reference = _filter + _count.ToString(CultureInfo.InvariantCulture) });
        }

        sheet.AppendChild(new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape, FitToHeight = 0 });
        return sheet;
    }

    private static string Column(int index) => ((char)('A' + index)).ToString();

    private string Next() => Column(_row.ChildElements.Count) + _count.ToString(CultureInfo.InvariantCulture);
}
