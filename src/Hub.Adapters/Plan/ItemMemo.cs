using System.Buffers.Binary;

namespace Hub.Adapters.Plan;

/// <summary>
/// What an item made of the bytes of its field before: flags, codes, dates, towns and blanks come again and again, and the chain of an item depends on those bytes alone.
/// One per worker and item, bounded; keeps only what came out without a finding. An item whose values hardly come twice rests from it.
/// </summary>
internal sealed class ItemMemo
{
    /// <summary>Longest field that is remembered, in bytes.</summary>
    public const int MaxLength = 128;

    private const int Entries = 256;
    private const int Window = 512;
    private const int Rest = 32 * Window;
    private const ulong Factor = 0x9E3779B97F4A7C15;

    private readonly Entry[] _entries = new Entry[Entries];
    private int _tries;
    private int _hits;
    private int _rest;

    /// <summary>Fills the item from what is known of the bytes; false where nothing is. The slot is where to remember what comes of them, -1 for nowhere.</summary>
    public bool TryReplay(MappingState state, int ordinal, ReadOnlySpan<byte> field, out int slot, out ulong hash)
    {
        (slot, hash) = (-1, 0);
        if (_rest > 0)
        {
            _rest--;
            return false;
        }

        if (++_tries == Window)
        {
            _rest = _hits < Window / 4 ? Rest : 0;
            (_tries, _hits) = (0, 0);
        }

        hash = Hash(field);
        slot = (int)(hash >> 56);
        ref var entry = ref _entries[slot];
        if (entry.Hash != hash || !field.SequenceEqual(entry.Bytes.AsSpan(0, entry.Key)))
        {
            return false;
        }

        _hits++;
        var row = state.Row;
        if (entry.Value > 0)
        {
            row.Set(ordinal, entry.Bytes.AsSpan(entry.Key, entry.Value));
        }

        var at = entry.Key + entry.Value;
        foreach (var (other, length) in entry.Others)
        {
            row.Set(other, entry.Bytes.AsSpan(at, length));
            at += length;
        }

        state.Note(entry.Notes);
        return true;
    }

    /// <summary>Remembers what came of the bytes: the item's value, those of other items that were set with it, and what was counted.</summary>
    public void Remember(int slot, ulong hash, ReadOnlySpan<byte> field, MappingState state, int ordinal, ReadOnlySpan<int> others, ReadOnlySpan<int> notes)
    {
        var row = state.Row;
        var value = state.IsEmpty ? default : row[ordinal];
        ref var entry = ref _entries[slot];
        if (entry.Others is null || entry.Others.Length != others.Length)
        {
            entry.Others = new (int, int)[others.Length];
        }

        if (entry.Notes is null || !notes.SequenceEqual(entry.Notes))
        {
            entry.Notes = notes.ToArray();
        }

        var length = field.Length + value.Length;
        for (var i = 0; i < others.Length; i++)
        {
            entry.Others[i] = (others[i], row[others[i]].Length);
            length += entry.Others[i].Length;
        }

        if (entry.Bytes is null || entry.Bytes.Length < length)
        {
            entry.Bytes = new byte[length + (length / 2)];
        }

        (entry.Hash, entry.Key, entry.Value) = (hash, field.Length, value.Length);
        field.CopyTo(entry.Bytes);
        value.CopyTo(entry.Bytes.AsSpan(field.Length));
        var at = field.Length + value.Length;
        foreach (var (other, size) in entry.Others)
        {
            row[other].CopyTo(entry.Bytes.AsSpan(at));
            at += size;
        }
    }

    private static ulong Hash(ReadOnlySpan<byte> bytes)
    {
        var hash = (ulong)(bytes.Length + 1) * Factor;
        for (; bytes.Length >= sizeof(ulong); bytes = bytes[sizeof(ulong)..])
        {
            hash = (hash ^ BinaryPrimitives.ReadUInt64LittleEndian(bytes)) * Factor;
            hash ^= hash >> 32;
        }

        var rest = 0UL;
        foreach (var b in bytes)
        {
            rest = (rest << 8) | b;
        }

        hash = (hash ^ rest) * Factor;
        return (hash ^ (hash >> 29)) * Factor;
    }

    private struct Entry
    {
        public ulong Hash;
        public byte[] Bytes;
        public int Key;
        public int Value;
        public (int Ordinal, int Length)[] Others;
        public int[] Notes;
    }
}
