namespace Hub.Reports.Workbook;

/// <summary>How a cell looks; the number is its index in the style sheet (<see cref="Styles"/>).</summary>
internal enum Look : uint
{
    Plain = 0,
    Head = 1,
    Title = 2,
    Number = 3,
    Bad = 4,
    Warn = 5,
    Good = 6,
    Wrapped = 7,
    Name = 8,
}
