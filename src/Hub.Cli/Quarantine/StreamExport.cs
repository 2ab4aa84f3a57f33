using Hub.Contracts.Run.V1;
using Hub.Findings;
using Hub.Records.Framing;

namespace Hub.Cli.Quarantine;

/// <summary>The quarantined records of one stream on their way to files.</summary>
internal sealed class StreamExport(ExportFolder folder, string name, Func<RecordFramer> createFramer) : IDisposable
{
    private readonly RecordFrame _frame = new(createFramer);
    private FileStream? _output;
    private byte[] _header = [];

    /// <summary>Name of the stream.</summary>
    public string Name => name;

    /// <summary>Where its records are.</summary>
    public string Path => folder.Records(name);

    /// <summary>Records written.</summary>
    public long Count { get; private set; }

    /// <summary>Those among them that are files of their own.</summary>
    public long Damaged { get; private set; }

    /// <summary>Writes a record.</summary>
    public void Write(QuarantinedRecord record)
    {
        var source = record.Source.Span;
        Count++;
        if (_output is null)
        {
            _header = _frame.Header(record.Header.Span);
        }

        if (_frame.TryFrame(source, _header) is { } framed)
        {
            Open().Write(framed);
            return;
        }

        Damaged++;
        var path = folder.Damaged(name, record.Record);
        PrivateFiles.CreateFolder(System.IO.Path.GetDirectoryName(path)!);
        using var file = PrivateFiles.Create(path);
        file.Write(source);
    }

    /// <inheritdoc/>
    public void Dispose() => _output?.Dispose();

    private FileStream Open()
    {
        if (_output is null)
        {
            PrivateFiles.CreateFolder(System.IO.Path.GetDirectoryName(Path)!);
            _output = PrivateFiles.Open(Path, FileMode.CreateNew, FileAccess.Write, FileShare.Read);
            _output.Write(_header);
        }

        return _output;
    }
}
