using DocumentFormat.OpenXml.Spreadsheet;

namespace Hub.Reports.Workbook;

/// <summary>The style sheet of the workbook, one cell format for each <see cref="Look"/>.</summary>
internal static class Styles
{
    // Index of the built-in format "#,##0".
    private const uint Thousands = 3;

    public static Stylesheet Sheet() => new(
        new Fonts(Font(), Font(bold: true), Font(bold: true, size: 16), Font(bold: true, colour: "FFB3261E"), Font(bold: true, colour: "FF8A5A00"), Font(bold: true, colour: "FF1E7145")),
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            Solid("FFE8EDF2"),
            Solid("FFFDF0EE"),
            Solid("FFFDF6E8"),
            Solid("FFEAF5EE")),
        new Borders(
            new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder()),
            new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(new Color { Rgb = "FFAAB3BD" }) { Style = BorderStyleValues.Thin }, new DiagonalBorder())),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            Format(),
            Format(font: 1, fill: 2, border: 1, wrap: true),
            Format(font: 2),
            Format(number: Thousands),
            Format(font: 3, fill: 3),
            Format(font: 4, fill: 4),
            Format(font: 5, fill: 5),
            Format(wrap: true),
            Format(font: 1)));

    private static Font Font(bool bold = false, double size = 11, string? colour = null)
    {
        var font = new Font();
        if (bold)
        {
            font.AppendChild(new Bold());
        }

        font.AppendChild(new FontSize { Val = size });
        if (colour is not null)
        {
            font.AppendChild(new Color { Rgb = colour });
        }

        font.AppendChild(new FontName { Val = "Yu Gothic" });
        return font;
    }

    private static Fill Solid(string colour) => new(new PatternFill(new ForegroundColor { Rgb = colour }) { PatternType = PatternValues.Solid });

    private static CellFormat Format(uint font = 0, uint fill = 0, uint border = 0, uint number = 0, bool wrap = false) => new(
        new Alignment { Vertical = VerticalAlignmentValues.Top, WrapText = wrap })
    {
        FontId = font,
        FillId = fill,
        BorderId = border,
        NumberFormatId = number,
        ApplyFont = font > 0,
        ApplyFill = fill > 0,
        ApplyBorder = border > 0,
        ApplyNumberFormat = number > 0,
        ApplyAlignment = true,
    };
}
