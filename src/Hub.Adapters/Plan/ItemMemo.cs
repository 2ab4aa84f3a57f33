using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Hub.Adapters.Plan;

/// <summary>
/// What an item made of the bytes of its field, or of its fields, before: flags, codes, dates, towns and blanks come again and again, and the chain of an item depends on those bytes alone.
/// One per worker and item, bounded; keeps only what came out without a finding. An item whose values hardly come twice rests from it. A struct, so that those of a row's
/// items lie one beside the other.
/// </summary>
/// <remarks>
/// An entry is one cache line: hash, lengths, then the field's bytes, the item's value, the other items set with it and what was counted. Waiting for memory was a sixth of
/// mapping when each of these was an object. What doesn't fit in the line lies beside it.
/// </remarks>
internal struct ItemMemo
{
    /// <summary>Most bytes that a value may be made of to be remembered.</summary>
    public const int MaxLength = 128;

    private const int Entries = 256;
    private const int Line = 64;
    private const int Head = 16;
    private const int LongestText = 4096;
    private const int Window = 512;
    private const int Rest = 32 * Window;
    private const ulong Factor = 0x9E3779B97F4A7C15;

    // In a line: 0 hash, 8 length of the field, 9 other items, 10 counts, 11 where the texts are, 12 length of the value, 14 which field was read last, plus 1.
    private const int KeyAt = 8;
    private const int OthersAt = 9;
    private const int NotesAt = 10;
    private const int PlaceAt = 11;
    private const int ValueAt = 12;
    private const int ReadAt = 14;
    private const byte InLine = 1;
    private const byte Beside = 2;
    private const int NeverBlank = -1;

    private byte[]? _lines;
    private byte[]?[]? _beside;
    private int _tries;
    private int _hits;
    private int _rest;

    // What an absent value counts, plus 1 (0: not known yet); the byte that the field is full of then, and how long it is.
    private int _blankNote;
    private int _blankLength;
    private byte _blank;

    // Where to remember what the last field that was not known gives; -1: nowhere.
    private int _slot;
    private ulong _hash;

    /// <summary>Which of the item's reads was the last field read when what was replayed last was made; -1: none.</summary>
    public int Read { get; private set; }

    /// <summary>True where it is not worth asking this time.</summary>
    public bool Rests()
    {
        if (_rest == 0)
        {
            return false;
        }

        _rest--;
        return true;
    }

    /// <summary>Counts an absent value; false where the field is not blank, or where more than a count comes of it.</summary>
    public readonly bool TryReplayBlank(MappingState state, ReadOnlySpan<byte> field)
    {
        if (_blankNote <= 0 || field.Length != _blankLength || (!field.IsEmpty && (field[0] != _blank || field[^1] != _blank || field.ContainsAnyExcept(_blank))))
        {
            return false;
        }

        state.Note(_blankNote - 1);
        return true;
    }

    /// <summary>Fills the item from what is known of the bytes; false where nothing is.</summary>
    public bool TryReplay(MappingState state, int ordinal, ReadOnlySpan<byte> field)
    {
        _slot = -1;
        if (field.Length > MaxLength || Rests())
        {
            return false;
        }

        if (++_tries == Window)
        {
            _rest = _hits < Window / 4 ? Rest : 0;
            (_tries, _hits) = (0, 0);
        }

        _hash = Hash(field);
        _slot = (int)(_hash >> 56);
        if (_lines is null)
        {
            return false;
        }

        var line = _lines.AsSpan(_slot * Line, Line);
        if (BinaryPrimitives.ReadUInt64LittleEndian(line) != _hash || line[KeyAt] != field.Length || line[PlaceAt] == 0)
        {
            return false;
        }

        ReadOnlySpan<byte> texts = line[PlaceAt] == InLine ? line[Head..] : _beside![_slot];
        if (field.Length >= sizeof(ulong) && !field.SequenceEqual(texts[..field.Length]))
        {
            // Below eight bytes the hash with the length is the field.
            return false;
        }

        _hits++;
        Read = line[ReadAt] - 1;
        Replay(state, ordinal, line, texts[field.Length..]);
        return true;
    }

    /// <summary>
    /// Remembers what came of the bytes that <see cref="TryReplay"/> was asked last: the item's value, which of its reads was the last one, the values of other items that were set
    /// with it, and what was counted.
    /// </summary>
    public void Remember(ReadOnlySpan<byte> field, MappingState state, int ordinal, int read, ReadOnlySpan<int> others, ReadOnlySpan<int> notes)
    {
        var row = state.Row;
        var value = state.IsEmpty ? default : row[ordinal];
        if (_blankNote == 0 && IsBlank(field))
        {
            (_blank, _blankLength) = (field.IsEmpty ? (byte)0 : field[0], field.Length);
            _blankNote = value.IsEmpty && others.IsEmpty && notes.Length == 1 ? notes[0] + 1 : NeverBlank;
        }

        var length = field.Length + value.Length + (notes.Length * sizeof(int));
        foreach (var other in others)
        {
            length += (2 * sizeof(ushort)) + row[other].Length;
        }

        if (_slot < 0 || length > LongestText || notes.Length > byte.MaxValue)
        {
            return;
        }

        _lines ??= new byte[Entries * Line];
        var line = _lines.AsSpan(_slot * Line, Line);
        var texts = line[Head..];
        line[PlaceAt] = InLine;
        if (length > texts.Length)
        {
            line[PlaceAt] = Beside;
            _beside ??= new byte[]?[Entries];
            if (_beside[_slot] is not { } beside || beside.Length < length)
            {
                _beside[_slot] = beside = new byte[length + (length / 2)];
            }

            texts = beside;
        }

        BinaryPrimitives.WriteUInt64LittleEndian(line, _hash);
        (line[KeyAt], line[OthersAt], line[NotesAt]) = ((byte)field.Length, (byte)others.Length, (byte)notes.Length);
        BinaryPrimitives.WriteUInt16LittleEndian(line[ValueAt..], (ushort)value.Length);
        line[ReadAt] = (byte)(read + 1);
        field.CopyTo(texts);
        value.CopyTo(texts[field.Length..]);
        texts = texts[(field.Length + value.Length)..];
        MemoryMarshal.AsBytes(notes).CopyTo(texts);
        texts = texts[(notes.Length * sizeof(int))..];
        foreach (var other in others)
        {
            var text = row[other];
            BinaryPrimitives.WriteUInt16LittleEndian(texts, (ushort)other);
            BinaryPrimitives.WriteUInt16LittleEndian(texts[sizeof(ushort)..], (ushort)text.Length);
            text.CopyTo(texts[(2 * sizeof(ushort))..]);
            texts = texts[((2 * sizeof(ushort)) + text.Length)..];
        }
    }

    private static bool IsBlank(ReadOnlySpan<byte> field) => field.IsEmpty || (field[0] is 0x20 or 0x40 && !field.ContainsAnyExcept(field[0]));

    private static void Replay(MappingState state, int ordinal, ReadOnlySpan<byte> line, ReadOnlySpan<byte> texts)
    {
        var value = BinaryPrimitives.ReadUInt16LittleEndian(line[ValueAt..]);
        if (value > 0)
        {
            state.Row.Set(ordinal, texts[..value]);
        }

        int notes = line[NotesAt];
        texts = texts[value..];
        state.Note(MemoryMarshal.Cast<byte, int>(texts[..(notes * sizeof(int))]));
        if (line[OthersAt] > 0)
        {
            ReplayOthers(state, line[OthersAt], texts[(notes * sizeof(int))..]);
        }
    }

    private static void ReplayOthers(MappingState state, int count, ReadOnlySpan<byte> texts)
    {
        for (; count > 0; count--)
        {
            var other = BinaryPrimitives.ReadUInt16LittleEndian(texts);
            var length = BinaryPrimitives.ReadUInt16LittleEndian(texts[sizeof(ushort)..]);
            texts = texts[(2 * sizeof(ushort))..];
            state.Row.Set(other, texts[..length]);
            texts = texts[length..];
        }
    }

    // Ends are read so that they overlap what was read before: no byte is left out, and with the length a field of up to eight bytes can be told from any other.
    private static ulong Hash(ReadOnlySpan<byte> bytes)
    {
        var hash = (ulong)(bytes.Length + 1) * Factor;
        var last = 0UL;
        if (bytes.Length >= sizeof(ulong))
        {
            last = BinaryPrimitives.ReadUInt64LittleEndian(bytes[^sizeof(ulong)..]);
            for (; bytes.Length > sizeof(ulong); bytes = bytes[sizeof(ulong)..])
            {
                hash = (hash ^ BinaryPrimitives.ReadUInt64LittleEndian(bytes)) * Factor;
                hash ^= hash >> 32;
            }
        }
        else if (bytes.Length >= sizeof(uint))
        {
            last = BinaryPrimitives.ReadUInt32LittleEndian(bytes) | ((ulong)BinaryPrimitives.ReadUInt32LittleEndian(bytes[^sizeof(uint)..]) << 32);
        }
        else if (bytes.Length > 0)
        {
            last = bytes[0] | ((uint)bytes[bytes.Length / 2] << 8) | ((uint)bytes[^1] << 16);
        }

        hash = (hash ^ last) * Factor;
        return (hash ^ (hash >> 29)) * Factor;
    }
}
