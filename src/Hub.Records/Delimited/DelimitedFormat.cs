using Hub.Records.Framing;

namespace Hub.Records.Delimited;

/// <summary>How a delimited file (CSV, TSV) is written.</summary>
public sealed record DelimitedFormat
{
    /// <summary>Comma, double quote, no header, any number of columns.</summary>
    public static DelimitedFormat Csv { get; } = new();

    /// <summary>
    /// Interim layout type (中間標準レイアウト型): comma, every value quoted or none, the first row names the items, every row has as many columns as that.
    /// </summary>
    public static DelimitedFormat Intermediate { get; } = new() { HeaderRows = 1, ColumnsFromHeader = true };

    /// <summary>What stands between values; default a comma. In CP932 and SJIS2004 files it must lie below U+0040, where no second byte of a kanji is.</summary>
    public char Delimiter { get; init; } = ',';

    /// <summary>What stands around values; doubled inside them. Null where the file has no quoting; default <c>"</c>.</summary>
    public char? Quote { get; init; } = '"';

    /// <summary>Code unit of the file; default ASCII-compatible.</summary>
    public CodeUnit Unit { get; init; }

    /// <summary>What ends a row; default LF or CRLF.</summary>
    public LineEnd LineEnd { get; init; }

    /// <summary>Rows before the data; the first of them names the columns. Default 0.</summary>
    public int HeaderRows { get; init; }

    /// <summary>Columns that every row must have; 0 for any number. Default 0.</summary>
    public int Columns { get; init; }

    /// <summary>True where every row must have as many columns as the header. Default false.</summary>
    public bool ColumnsFromHeader { get; init; }

    /// <summary>True where rows may end early or go on; missing values are then absent. Default false: such a row is damaged.</summary>
    public bool AllowsRagged { get; init; }

    /// <summary>Longest row accepted, in bytes; default 4 MiB.</summary>
    public int MaxRecordLength { get; init; } = RecordFramer.DefaultMaxRecordLength;
}
