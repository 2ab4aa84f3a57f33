using Hub.Cli.Shell;
using Hub.Codecs;
using Hub.Records.Decoding;
using Hub.Records.Dumping;
using Hub.Records.Framing;

namespace Hub.Cli.Records;

/// <summary>Everything a dump needs, opened and checked.</summary>
internal sealed class DumpSource : IDisposable
{
    private DumpSource(Stream stream, RecordFramer framer, IRecordDump dump, DumpRequest request)
    {
        Stream = stream;
        Framer = framer;
        Dump = dump;
        Skip = request.Skip;
        Limit = request.Limit;
    }

    public Stream Stream { get; }

    public RecordFramer Framer { get; }

    public IRecordDump Dump { get; }

    public long Skip { get; }

    public long Limit { get; }

    public static DumpSource Open(DumpRequest request, CliContext context)
    {
        if (!DumpArguments.Framings.Contains(request.Framing))
        {
            throw new UsageException(
                $"--framing {request.Framing} はありません。次のどれかを指定してください: {string.Join(' ', DumpArguments.Framings)}",
                $"there is no --framing {request.Framing}; use one of {string.Join(' ', DumpArguments.Framings)}");
        }

        var charset = OpenCharset(request.Charset);
        var dialect = DumpDialect.Parse(request.Dialect);
        var layout = request.Copybook is null ? null : LayoutSource.Read(request, dialect, context);
        var show = new DumpOptions { Hex = request.Hex, Positions = request.Positions, KeepSpaces = request.KeepSpaces, Fillers = request.Fillers };
        if (request.Framing is "csv" or "intermediate")
        {
            var format = DumpFraming.Delimited(request);
            var names = layout is null ? [] : layout.Fields.Where(f => !f.IsGroup).Select(f => f.Name).ToList();
            return new DumpSource(OpenFile(request.File, context), new CsvFramer(format), new DelimitedDump(format, charset, names, show), request);
        }

        if (layout is null)
        {
            throw new UsageException(
                $"--framing {request.Framing} にはコピー句が必要です。--copybook FILE を指定してください。",
                $"--framing {request.Framing} needs a copybook: give --copybook FILE");
        }

        var decode = DecodeOptions.For(request.Charset, dialect);
        if (request.Zones is not null)
        {
            decode = decode with { Zones = DumpDialect.ParseZones(request.Zones) };
        }

        return new DumpSource(OpenFile(request.File, context), DumpFraming.Make(request, layout, dialect), new RecordDump(layout, charset, decode, show), request);
    }

    public void Dispose()
    {
        Dump.Dispose();
        Stream.Dispose();
    }

    private static Charset OpenCharset(string name)
    {
        try
        {
            return Charset.Open(name);
        }
        catch (ArgumentException exception)
        {
            throw new UsageException(
                $"文字コード {name} はありません。指定できるのは: {string.Join(' ', Charset.Names)}",
                $"there is no charset {name}; known are {string.Join(' ', Charset.Names)}",
                exception);
        }
    }

    private static Stream OpenFile(string file, CliContext context)
    {
        if (file == "-")
        {
            return context.OpenInput();
        }

        try
        {
            return new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, 1, FileOptions.SequentialScan);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException or UnauthorizedAccessException)
        {
            throw new UsageException(
                $"移行元データ {file} が開けません（{exception.Message}）。パスと権限を確認してください。",
                $"the extract {file} can't be opened ({exception.Message}); check path and rights",
                exception);
        }
    }
}
