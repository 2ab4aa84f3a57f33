using System.Runtime.CompilerServices;

namespace Hub.Reports.Html;

/// <summary>Makes interpolated strings safe: the literal parts are HTML, every hole is data and is escaped; integers get thousands separators.</summary>
[InterpolatedStringHandler]
internal readonly ref struct MarkupHandler
{
    private readonly TextWriter _output;

    public MarkupHandler(int literalLength, int formattedCount, Page page)
    {
        _ = literalLength;
        _ = formattedCount;
        _output = page.Output;
    }

    public void AppendLiteral(string value) => _output.Write(value);

    public void AppendFormatted(string? value) => HtmlText.Write(_output, value);

    public void AppendFormatted(long value) => _output.Write(Amounts.Count(value));

    public void AppendFormatted(int value) => _output.Write(Amounts.Count(value));

    public void AppendFormatted(Markup value) => _output.Write(value.Html);
}
