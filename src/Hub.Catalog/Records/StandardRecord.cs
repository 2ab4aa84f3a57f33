using System.Numerics;
using Hub.Catalog.Editions;

namespace Hub.Catalog.Records;

/// <summary>
/// One row of a group (標準レコード): UTF-8 values by item ordinal over one buffer, no object per field. Made once, reused for every record; not thread-safe.
/// An empty value is an absent one. A repeated item may have empty occurrences between others; trailing empty ones don't count.
/// </summary>
public sealed partial class StandardRecord
{
    private readonly Slot[] _slots;
    private readonly Slot[]?[] _occurrences;
    private readonly int[] _counts;
    private readonly ulong[] _given;
    private byte[] _buffer = new byte[1024];
    private int _used;

    // Occurrences behind the first ones, all items together; never less than there are.
    private int _further;

    /// <summary>An empty record of a group.</summary>
    public StandardRecord(Group group)
    {
        ArgumentNullException.ThrowIfNull(group);
        Group = group;
        _slots = new Slot[group.Items.Count];
        _occurrences = new Slot[group.Items.Count][];
        _counts = new int[group.Items.Count];
        _given = new ulong[(group.Items.Count + 63) / 64];
    }

    /// <summary>The group whose row this is.</summary>
    public Group Group { get; }

    /// <summary>True when no item has a value.</summary>
    public bool IsEmpty
    {
        get
        {
            for (var word = 0; word < _given.Length; word++)
            {
                for (var given = _given[word]; given != 0; given &= given - 1)
                {
                    if (Count((word << 6) + BitOperations.TrailingZeroCount(given)) > 0)
                    {
                        return false;
                    }
                }
            }

            return true;
        }
    }

    /// <summary>The first value of an item; empty = absent. The span is valid until the record changes.</summary>
    public ReadOnlySpan<byte> this[int item] => Read(_slots[item]);

    /// <summary>Which of 64 items were given a value, which may be empty: bit i for item 64 × <paramref name="word"/> + i. Most items of a row are absent; who walks over the others needs not look at each.</summary>
    public ulong Given(int word) => _given[word];

    /// <summary>Forgets all values; keeps the memory.</summary>
    public void Clear()
    {
        Array.Clear(_slots);
        Array.Clear(_counts);
        Array.Clear(_given);
        (_used, _further) = (0, 0);
    }

    /// <summary>Gives an item one value in place of all that it had; empty removes it.</summary>
    public void Set(int item, ReadOnlySpan<byte> utf8)
    {
        _slots[item] = Store(utf8);
        _counts[item] = 1;
        _given[item >> 6] |= 1UL << item;
    }

    /// <summary>Adds an occurrence to a repeated item; an empty one holds the place of later ones.</summary>
    public void Add(int item, ReadOnlySpan<byte> utf8) => Set(item, _counts[item], utf8);

    /// <summary>As <see cref="Add"/>; false when the item allows no further occurrence.</summary>
    public bool TryAdd(int item, ReadOnlySpan<byte> utf8)
    {
        if (!CanHold(item, _counts[item]))
        {
            return false;
        }

        Set(item, _counts[item], utf8);
        return true;
    }

    /// <summary>Gives one occurrence of a repeated item a value; occurrences before it that were never given are empty.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The item allows fewer occurrences (see <see cref="CanHold"/>).</exception>
    public void Set(int item, int occurrence, ReadOnlySpan<byte> utf8)
    {
        if (!CanHold(item, occurrence))
        {
            throw new ArgumentOutOfRangeException(nameof(occurrence), occurrence, $"Item {Group.Items[item]} allows {Group.Items[item].Repeat} occurrences.");
        }

        var slot = Store(utf8);
        _given[item >> 6] |= 1UL << item;
        if (occurrence == 0)
        {
            _slots[item] = slot;
            _counts[item] = Math.Max(_counts[item], 1);
            return;
        }

        var more = Occurrences(item, occurrence);
        for (var i = Math.Max(_counts[item], 1); i < occurrence; i++)
        {
            more[i - 1] = default;
        }

        more[occurrence - 1] = slot;
        _further += Math.Max(0, occurrence + 1 - Math.Max(_counts[item], 1));
        _counts[item] = Math.Max(_counts[item], occurrence + 1);
    }

    /// <summary>True when the item may have an occurrence with this index.</summary>
    public bool CanHold(int item, int occurrence) => (uint)occurrence < (uint)Group.Items[item].Repeat;

    /// <summary>Number of occurrences, without trailing empty ones: 0 for an absent item.</summary>
    public int Count(int item)
    {
        var count = _counts[item];
        if (count <= 1)
        {
            return _slots[item].Length > 0 ? count : 0;
        }

        while (count > 0 && Value(item, count - 1).IsEmpty)
        {
            count--;
        }

        return count;
    }

    /// <summary>One occurrence of an item; empty beyond the last one.</summary>
    public ReadOnlySpan<byte> Value(int item, int occurrence)
    {
        if (occurrence == 0)
        {
            return Read(_slots[item]);
        }

        return (uint)occurrence < (uint)_counts[item] ? Read(_occurrences[item]![occurrence - 1]) : default;
    }

    /// <summary>Takes over all values of another record of the same group.</summary>
    public void CopyFrom(StandardRecord other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (!ReferenceEquals(other.Group, Group))
        {
            throw new ArgumentException($"The record is of {other.Group}, not of {Group}.", nameof(other));
        }

        Clear();
        for (var item = 0; item < _slots.Length; item++)
        {
            for (int i = 0, count = other.Count(item); i < count; i++)
            {
                Set(item, i, other.Value(item, i));
            }
        }
    }

    private ReadOnlySpan<byte> Read(Slot slot) => _buffer.AsSpan(slot.Offset, slot.Length);

    private Slot Store(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > _buffer.Length - _used)
        {
            // The value may lie in the buffer that is about to be replaced; the old one stays readable until the copy below.
            var larger = new byte[Math.Max(_buffer.Length * 2, checked(_used + utf8.Length))];
            _buffer.AsSpan(0, _used).CopyTo(larger);
            _buffer = larger;
        }

        utf8.CopyTo(_buffer.AsSpan(_used));
        var slot = new Slot(_used, utf8.Length);
        _used += utf8.Length;
        return slot;
    }

    private Slot[] Occurrences(int item, int occurrence)
    {
        var more = _occurrences[item];
        if (more is null || more.Length < occurrence)
        {
            Array.Resize(ref more, Math.Min(Group.Items[item].Repeat - 1, Math.Max(occurrence, 2 * (more?.Length ?? 4))));
            _occurrences[item] = more;
        }

        return more;
    }

    private readonly record struct Slot(int Offset, int Length);
}
