using System.Security.Cryptography;
using Hub.Catalog.Editions;
using Hub.Catalog.Files;
using Hub.Catalog.Records;
using Hub.Storage.Runs;
using Hub.Storage.Staging;

namespace Hub.Engine.Commit;

/// <summary>One standard file (標準ファイル) on its way out: rows to text, text to disk and digest at once. Without a folder only the digest is made.</summary>
internal sealed class StandardFile : IDisposable
{
    private const int FlushBytes = 256 * 1024;

    private readonly StandardRecord _row;
    private readonly StandardFileWriter _writer;
    private readonly PooledBytes _text = new();
    private readonly IncrementalHash _digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly FileStream? _output;
    private readonly string _name;
    private long _rows;

    private StandardFile(Group group, StandardFileProfile profile, string name, FileStream? output)
    {
        _row = new StandardRecord(group);
        _writer = new StandardFileWriter(group, profile);
        _name = name;
        _output = output;
        _writer.WriteHeader(_text);
    }

    /// <summary>Begins the file of a group, in the folder or nowhere.</summary>
    public static StandardFile Create(Group group, StoredRun run, StandardFileProfile profile, StandardFolder? folder)
    {
        var name = profile.FileNameFor(group, run.Municipality, run.CreateTime);
        return new StandardFile(group, profile, name, folder?.Create(name));
    }

    /// <summary>Writes a row from its canonical bytes and lets the totals see it with the place of its stream in the manifest.</summary>
    public void Write(ReadOnlySpan<byte> row, int stream, IReadOnlyList<TotalFamily> totals)
    {
        _row.ReadFrom(row);
        for (var i = 0; i < totals.Count; i++)
        {
            totals[i].Add(stream, _row);
        }

        _writer.Write(_row, _text);
        _rows++;
        if (_text.Length >= FlushBytes)
        {
            Flush();
        }
    }

    /// <summary>Ends the file; it is on the disk when this returns.</summary>
    public GroupResult Complete()
    {
        Flush();
        _output?.Flush(flushToDisk: true);
        return new GroupResult(_writer.Group.Id, _rows, Convert.ToHexStringLower(_digest.GetHashAndReset()), _name);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _output?.Dispose();
        _text.Dispose();
        _digest.Dispose();
    }

    private void Flush()
    {
        _digest.AppendData(_text.Memory.Span);
        _output?.Write(_text.Memory.Span);
        _text.Clear();
    }
}
