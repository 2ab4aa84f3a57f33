using System.Collections;
using System.Diagnostics;

namespace Grpc.Core;

/// <summary>
/// Key-value pairs that go with a call: request headers, response headers and response trailers.
/// Keys are lower case; a key may occur more than once; values are ASCII text, or bytes when the key ends in <c>-bin</c>.
/// </summary>
[DebuggerDisplay("Count = {Count}")]
public sealed partial class Metadata : IList<Metadata.Entry>
{
    /// <summary>Suffix of the keys of binary entries.</summary>
    public const string BinaryHeaderSuffix = "-bin";

    /// <summary>Read-only metadata without entries.</summary>
    public static readonly Metadata Empty = new() { IsReadOnly = true };

    private readonly List<Entry> _entries = [];

    /// <summary>Creates empty metadata.</summary>
    public Metadata()
    {
    }

    /// <inheritdoc/>
    public int Count => _entries.Count;

    /// <inheritdoc/>
    public bool IsReadOnly { get; private init; }

    /// <inheritdoc/>
    public Entry this[int index]
    {
        get => _entries[index];
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            ThrowIfReadOnly();
            _entries[index] = value;
        }
    }

    /// <summary>The last entry with the key, or null.</summary>
    /// <param name="key">Key, in any case.</param>
    public Entry? Get(string key)
    {
        for (int i = _entries.Count - 1; i >= 0; i--)
        {
            if (_entries[i].HasKey(key))
            {
                return _entries[i];
            }
        }

        return null;
    }

    /// <summary>The text of the last entry with the key, or null. Throws when the entry is binary.</summary>
    /// <param name="key">Key, in any case.</param>
    public string? GetValue(string key) => Get(key)?.Value;

    /// <summary>The bytes of the last entry with the key, or null; ASCII bytes when the entry is text.</summary>
    /// <param name="key">Key, in any case.</param>
    public byte[]? GetValueBytes(string key) => Get(key)?.ValueBytes;

    /// <summary>All entries with the key, in order.</summary>
    /// <param name="key">Key, in any case.</param>
    public IEnumerable<Entry> GetAll(string key)
    {
        for (int i = 0; i < _entries.Count; i++)
        {
            if (_entries[i].HasKey(key))
            {
                yield return _entries[i];
            }
        }
    }

    /// <summary>Adds a text entry.</summary>
    /// <param name="key">Key without the suffix <c>-bin</c>: letters, digits, <c>_ - .</c></param>
    /// <param name="value">ASCII text.</param>
    public void Add(string key, string value) => Add(new Entry(key, value));

    /// <summary>Adds a binary entry.</summary>
    /// <param name="key">Key with the suffix <c>-bin</c>: letters, digits, <c>_ - .</c></param>
    /// <param name="valueBytes">Value; copied.</param>
    public void Add(string key, byte[] valueBytes) => Add(new Entry(key, valueBytes));

    /// <inheritdoc/>
    public void Add(Entry item)
    {
        ArgumentNullException.ThrowIfNull(item);
        ThrowIfReadOnly();
        _entries.Add(item);
    }

    /// <inheritdoc/>
    public void Insert(int index, Entry item)
    {
        ArgumentNullException.ThrowIfNull(item);
        ThrowIfReadOnly();
        _entries.Insert(index, item);
    }

    /// <inheritdoc/>
    public void RemoveAt(int index)
    {
        ThrowIfReadOnly();
        _entries.RemoveAt(index);
    }

    /// <inheritdoc/>
    public bool Remove(Entry item)
    {
        ThrowIfReadOnly();
        return _entries.Remove(item);
    }

    /// <inheritdoc/>
    public void Clear()
    {
        ThrowIfReadOnly();
        _entries.Clear();
    }

    /// <inheritdoc/>
    public int IndexOf(Entry item) => _entries.IndexOf(item);

    /// <inheritdoc/>
    public bool Contains(Entry item) => _entries.Contains(item);

    /// <inheritdoc/>
    public void CopyTo(Entry[] array, int arrayIndex) => _entries.CopyTo(array, arrayIndex);

    /// <inheritdoc/>
    public IEnumerator<Entry> GetEnumerator() => _entries.GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => _entries.GetEnumerator();

    private void ThrowIfReadOnly()
    {
        if (IsReadOnly)
        {
            throw new InvalidOperationException("The metadata is read only.");
        }
    }
}
