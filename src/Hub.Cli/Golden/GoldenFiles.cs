using System.Buffers;
using Hub.Adapters;
using Hub.Catalog.Editions;
using Hub.Catalog.Files;
using Hub.Catalog.Records;
using Hub.Findings;

namespace Hub.Cli.Golden;

/// <summary>Takes rows and writes a standard file for each group that has any, in the order in which they come.</summary>
internal sealed class GoldenFiles(string folder) : IRecordSink, IDisposable
{
    private readonly Dictionary<Group, (StandardFileWriter Writer, FileStream File)> _files = [];
    private readonly ArrayBufferWriter<byte> _buffer = new(4096);

    /// <inheritdoc/>
    public void Add(StandardRecord row, SourcePosition position)
    {
        if (!_files.TryGetValue(row.Group, out var file))
        {
            file = (new StandardFileWriter(row.Group, StandardFileProfile.Standard), File.Create(Path.Combine(folder, $"{row.Group.Id}_{row.Group.Romaji}.csv")));
            _files.Add(row.Group, file);
            file.Writer.WriteHeader(_buffer);
        }

        file.Writer.Write(row, _buffer);
        file.File.Write(_buffer.WrittenSpan);
        _buffer.ResetWrittenCount();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var (_, file) in _files.Values)
        {
            file.Dispose();
        }
    }
}
