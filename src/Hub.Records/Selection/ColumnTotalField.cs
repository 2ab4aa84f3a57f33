using Hub.Records.Delimited;

namespace Hub.Records.Selection;

/// <summary>
/// A number in a column of a delimited file: digits, with a sign, thousands commas, spaces around it and up to four digits after the point. An empty column is no number.
/// </summary>
/// <param name="name">Name of the column, for findings.</param>
/// <param name="column">Column, from 0.</param>
/// <param name="format">How the file is written.</param>
public sealed class ColumnTotalField(string name, int column, DelimitedFormat format) : TotalField(name, Places)
{
    private const int Places = 4;
    private const int MaxDigits = 30;

    private readonly DelimitedCells _cells = new(format);

    /// <inheritdoc/>
    public override bool TryRead(ReadOnlySpan<byte> record, out Int128 value)
    {
        _cells.Split(record);
        return TryParse(_cells.Cell(record, column), out value);
    }

    /// <inheritdoc/>
    public override string Text(Int128 value) => base.Text(value).TrimEnd('0').TrimEnd('.') is { Length: > 0 } text ? text : "0";

    private static bool TryParse(ReadOnlySpan<byte> cell, out Int128 value)
    {
        value = 0;
        var (isNegative, digits, places) = (false, 0, -1);
        foreach (var unit in cell)
        {
            switch ((char)unit)
            {
                case '\0' or ' ' or ',' or '+':
                    break;
                case '-' when digits == 0 && !isNegative:
                    isNegative = true;
                    break;
                case '.' when places < 0:
                    places = 0;
                    break;
                case >= '0' and <= '9' when digits < MaxDigits && places < Places:
                    value = value * 10 + (unit - '0');
                    digits++;
                    places += places < 0 ? 0 : 1;
                    break;
                default:
                    return false;
            }
        }

        for (var place = Math.Max(places, 0); place < Places; place++)
        {
            value *= 10;
        }

        value = isNegative ? -value : value;
        return digits > 0;
    }
}
