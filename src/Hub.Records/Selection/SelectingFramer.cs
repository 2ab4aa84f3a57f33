using System.Buffers;
using System.Buffers.Binary;
using Hub.Findings;
using Hub.Records.Framing;

namespace Hub.Records.Selection;

/// <summary>
/// Tells the record types of a file apart and gives child records their parent (hierarchical files). Works on top of any framing.
/// A record of no type, and a child without a parent, are damaged frames with their bytes. The open parents travel in the position.
/// </summary>
public sealed class SelectingFramer : RecordFramer
{
    private readonly RecordFramer _inner;
    private readonly IReadOnlyList<RecordType> _types;
    private readonly int[] _parents;
    private readonly ArrayBufferWriter<byte>?[] _open;
    private int _parentIndex = -1;

    /// <summary>Makes a framer.</summary>
    /// <param name="inner">Finds the records.</param>
    /// <param name="types">The types, in the order in which they are tried.</param>
    /// <exception cref="ArgumentException">A type names a parent that is not among the types, or itself.</exception>
    public SelectingFramer(RecordFramer inner, IReadOnlyList<RecordType> types)
        : base((inner ?? throw new ArgumentNullException(nameof(inner))).MaxRecordLength)
    {
        ArgumentNullException.ThrowIfNull(types);
        _inner = inner;
        _types = types;
        _open = new ArrayBufferWriter<byte>?[types.Count];
        _parents = new int[types.Count];
        for (var i = 0; i < types.Count; i++)
        {
            _parents[i] = ParentOf(types, i);
        }
    }

    /// <summary>Type of the record last read; null before the first.</summary>
    public RecordType? Type { get; private set; }

    /// <inheritdoc/>
    public override int MaxBufferLength => _inner.MaxBufferLength;

    /// <inheritdoc/>
    public override ReadOnlySpan<byte> Header => _inner.Header;

    /// <inheritdoc/>
    public override ReadOnlySpan<byte> Parent => _parentIndex < 0 ? default : _open[_parentIndex]!.WrittenSpan;

    private protected override FrameStatus Frame(ReadOnlySpan<byte> buffer, bool isFinal, out int start, out int length, out int consumed)
    {
        var offset = _inner.ReadOffset;
        var ordinal = _inner.NextOrdinal;
        var status = _inner.TryRead(buffer, isFinal, out start, out length, out consumed);
        NextOffset = _inner.NextOffset;
        ReadOffset = _inner.ReadOffset;
        NextOrdinal = _inner.NextOrdinal;
        Damage = _inner.Damage;
        return status == FrameStatus.Record
            ? Select(buffer.Slice(start, length), new SourcePosition("", ordinal, offset + start, length))
            : status;
    }

    private protected override ReadOnlyMemory<byte> SaveState()
    {
        var state = new ArrayBufferWriter<byte>();
        Append(state, _inner.Position.State.Span);
        foreach (var parent in _open)
        {
            // A length of 0 stands for no record: an empty one can't be told from it, and has no key to give.
            Append(state, parent is null ? default : parent.WrittenSpan);
        }

        return state.WrittenMemory;
    }

    private protected override void LoadState(ReadOnlySpan<byte> state)
    {
        _parentIndex = -1;
        var inner = Take(ref state);
        _inner.Restore(new FramerPosition(NextOffset, NextOrdinal, inner.ToArray()));
        for (var i = 0; i < _open.Length; i++)
        {
            var parent = Take(ref state);
            _open[i] = null;
            if (!parent.IsEmpty)
            {
                Keep(i, parent);
            }
        }
    }

    private FrameStatus Select(ReadOnlySpan<byte> record, SourcePosition position)
    {
        var index = IndexOf(record);
        if (index < 0)
        {
            return Refuse(RecordFindings.UnknownRecordType, position, FrameText.Hex(record), "");
        }

        Type = _types[index];
        _parentIndex = _parents[index];
        if (_parentIndex >= 0 && _open[_parentIndex] is null)
        {
            var expected = _types[_parentIndex].Name;
            _parentIndex = -1;
            return Refuse(RecordFindings.MissingParent, position, Type.Name, expected);
        }

        if (Array.IndexOf(_parents, index) >= 0)
        {
            Forget(index);
            Keep(index, record);
        }

        return FrameStatus.Record;
    }

    private FrameStatus Refuse(FindingCode code, SourcePosition position, string found, string expected)
    {
        Damage = new Finding(code, position) { Found = found, Expected = expected };
        return FrameStatus.Damaged;
    }

    private int IndexOf(ReadOnlySpan<byte> record)
    {
        for (var i = 0; i < _types.Count; i++)
        {
            if (_types[i].Fits(record))
            {
                return i;
            }
        }

        return -1;
    }

    private void Keep(int index, ReadOnlySpan<byte> record)
    {
        var kept = new ArrayBufferWriter<byte>(Math.Max(record.Length, 1));
        kept.Write(record);
        _open[index] = kept;
    }

    /// <summary>A new parent closes the records that hang below the one before it.</summary>
    private void Forget(int index)
    {
        for (var i = 0; i < _parents.Length; i++)
        {
            if (_parents[i] == index && _open[i] is not null)
            {
                _open[i] = null;
                Forget(i);
            }
        }
    }

    private static int ParentOf(IReadOnlyList<RecordType> types, int index)
    {
        if (types[index].Parent is not { } name)
        {
            return -1;
        }

        for (var i = 0; i < types.Count; i++)
        {
            if (i != index && types[i].Name == name)
            {
                return i;
            }
        }

        throw new ArgumentException($"Record type {types[index].Name} has the parent {name}, which is no other record type.", nameof(types));
    }

    private static void Append(ArrayBufferWriter<byte> state, ReadOnlySpan<byte> bytes)
    {
        BinaryPrimitives.WriteInt32LittleEndian(state.GetSpan(sizeof(int)), bytes.Length);
        state.Advance(sizeof(int));
        state.Write(bytes);
    }

    private static ReadOnlySpan<byte> Take(ref ReadOnlySpan<byte> state)
    {
        if (state.Length < sizeof(int))
        {
            return default;
        }

        var length = Math.Clamp(BinaryPrimitives.ReadInt32LittleEndian(state), 0, state.Length - sizeof(int));
        var bytes = state.Slice(sizeof(int), length);
        state = state[(sizeof(int) + length)..];
        return bytes;
    }
}
