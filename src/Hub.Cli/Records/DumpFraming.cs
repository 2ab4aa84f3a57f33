using Hub.Cli.Shell;
using Hub.Records.Copybooks;
using Hub.Records.Delimited;
using Hub.Records.Framing;
using Hub.Records.Layouts;

namespace Hub.Cli.Records;

/// <summary>The framers that the command line can ask for.</summary>
internal static class DumpFraming
{
    public static RecordFramer Make(DumpRequest request, Layout layout, Dialect dialect)
    {
        var rdw = new RdwFormat
        {
            Order = request.LittleEndian ? ByteOrder.Little : ByteOrder.Big,
            LengthIncludesDescriptor = !request.LengthExcludesDescriptor && dialect != Dialect.GnuCobol,
        };
        return request.Framing switch
        {
            "rdw" => new RdwFramer(rdw),
            "bdw-rdw" => new BdwRdwFramer(rdw),
            "newline" => new NewlineFramer(UnitOf(request.Charset), LineEndOf(request.LineEnd)),
            _ => new FixedFramer(RecordLength(request, layout)),
        };
    }

    public static DelimitedFormat Delimited(DumpRequest request)
    {
        var format = request.Framing == "intermediate" ? DelimitedFormat.Intermediate : DelimitedFormat.Csv;
        var delimiter = request.Delimiter switch
        {
            null => ',',
            "tab" or "\\t" => '\t',
            { Length: 1 } one => one[0],
            _ => throw DumpDialect.Unknown("--delimiter", request.Delimiter!, "1 character, tab"),
        };
        char? quote = request.Quote switch
        {
            null => '"',
            "none" or "" => null,
            { Length: 1 } one => one[0],
            _ => throw DumpDialect.Unknown("--quote", request.Quote!, "1 character, none"),
        };
        if (quote == delimiter)
        {
            throw DumpDialect.Unknown("--quote", request.Quote ?? "\"", "…≠ --delimiter");
        }

        return format with
        {
            Delimiter = delimiter,
            Quote = quote,
            Unit = UnitOf(request.Charset),
            LineEnd = LineEndOf(request.LineEnd),
            HeaderRows = request.Header ? 1 : format.HeaderRows,
        };
    }

    private static int RecordLength(DumpRequest request, Layout layout)
    {
        var length = request.RecordLength ?? layout.Length;
        return length > 0
            ? length
            : throw new UsageException("--record-length は 1 以上にしてください。", "--record-length must be at least 1");
    }

    private static CodeUnit UnitOf(string charset) => charset switch
    {
        "utf16le" => CodeUnit.Utf16Little,
        "utf16be" => CodeUnit.Utf16Big,
        _ => CodeUnit.Ascii,
    };

    private static LineEnd LineEndOf(string? name) => name switch
    {
        null or "auto" or "lf" or "crlf" => LineEnd.Auto,
        "cr" => LineEnd.Cr,
        "ebcdic-nl" => LineEnd.EbcdicNewLine,
        "ebcdic-lf" => LineEnd.EbcdicLineFeed,
        _ => throw DumpDialect.Unknown("--line-end", name, "auto cr ebcdic-nl ebcdic-lf"),
    };
}
