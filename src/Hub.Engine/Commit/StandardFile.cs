using System.Security.Cryptography;
using Hub.Catalog.Editions;
using Hub.Catalog.Records;
using Hub.Storage.Runs;

namespace Hub.Engine.Commit;

/// <summary>One standard file on its way out: rows to text, text to disk and digest at once. Without a folder only the digest is made.</summary>
internal sealed class StandardFile : IDisposable
{
    private readonly Group _group;
    private readonly StandardRecord _row;
    private readonly Stream _output;
    private readonly IncrementalHash _digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly string _name;
    private long _rows;

    private StandardFile(Group group, StandardFolder? folder)
    {
        _group = group;
        _row = new StandardRecord(group);
        _name = $"{group.Romaji}.csv";
        if (folder is null)
        {
            _output = Stream.Null;
        }
        else
        {
            Directory.CreateDirectory(folder.Path);
            _output = new FileStream(Path.Combine(folder.Path, _name), FileMode.Create, FileAccess.Write, FileShare.None, 1 << 17);
        }
    }

    public static StandardFile Create(Group group, StandardFolder? folder) => new(group, folder);

    public void Write(ReadOnlySpan<byte> canonical, IReadOnlyList<TotalCounter> counters)
    {
        _row.ReadFrom(canonical);
        foreach (var counter in counters)
        {
            counter.Add(_row);
        }

        _digest.AppendData(canonical);
        _output.Write(canonical);
        _rows++;
    }

    public GroupResult Complete()
    {
        (_output as FileStream)?.Flush(flushToDisk: true);
        return new GroupResult(_group.Id, _rows, Convert.ToHexStringLower(_digest.GetHashAndReset()), _name);
    }

    public void Dispose()
    {
        _output.Dispose();
        _digest.Dispose();
    }
}
