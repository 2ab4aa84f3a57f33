using System.Buffers;

namespace Hub.Catalog.Records;

/// <summary>Writes the canonical bytes of a record (<see cref="StandardRecord.WriteTo"/>) item by item, ascending by ordinal, where the values are at hand already.</summary>
public struct CanonicalWriter
{
    private readonly IBufferWriter<byte> _output;
    private int _previous;

    /// <summary>Starts a record at the end of a buffer.</summary>
    public CanonicalWriter(IBufferWriter<byte> output)
    {
        _output = output;
        _previous = -1;
    }

    /// <summary>Writes an item with one value, which is not empty.</summary>
    public void Write(int item, ReadOnlySpan<byte> utf8)
    {
        Begin(item, 1);
        WriteValue(utf8);
    }

    /// <summary>Begins an item with so many occurrences; <see cref="WriteValue"/> follows as often. The last one is not empty.</summary>
    public void Begin(int item, int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(item, _previous);
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        Varint.Write(_output, (uint)((item - _previous) << 1) | (count > 1 ? 1u : 0u));
        _previous = item;
        if (count > 1)
        {
            Varint.Write(_output, (uint)count);
        }
    }

    /// <summary>Writes one occurrence.</summary>
    public readonly void WriteValue(ReadOnlySpan<byte> utf8)
    {
        Varint.Write(_output, (uint)utf8.Length);
        _output.Write(utf8);
    }
}
