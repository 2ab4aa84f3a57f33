using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Hub.Forge.Writing;

/// <summary>Texts of one field as they were encoded before: names, streets and codes come again and again. Keeps a bounded number.</summary>
internal sealed class EncodedTexts
{
    private const int MostKept = 1 << 16;
    private const ulong Factor = 0x9E3779B97F4A7C15;

    private readonly Dictionary<ulong, (byte[] Text, byte[] Bytes)> _known = [];

    /// <summary>Copies the bytes of a text that is known.</summary>
    public bool TryCopy(ReadOnlySpan<byte> text, Span<byte> field)
    {
        ref var entry = ref CollectionsMarshal.GetValueRefOrNullRef(_known, Hash(text));
        if (System.Runtime.CompilerServices.Unsafe.IsNullRef(ref entry) || !text.SequenceEqual(entry.Text))
        {
            return false;
        }

        entry.Bytes.CopyTo(field);
        return true;
    }

    /// <summary>Remembers the bytes of a text.</summary>
    public void Add(ReadOnlySpan<byte> text, ReadOnlySpan<byte> field)
    {
        if (_known.Count < MostKept)
        {
            _ = _known.TryAdd(Hash(text), (text.ToArray(), field.ToArray()));
        }
    }

    private static ulong Hash(ReadOnlySpan<byte> text)
    {
        var hash = (ulong)text.Length * Factor;
        for (; text.Length >= sizeof(ulong); text = text[sizeof(ulong)..])
        {
            hash = (hash ^ BinaryPrimitives.ReadUInt64LittleEndian(text)) * Factor;
            hash ^= hash >> 32;
        }

        foreach (var b in text)
        {
            hash = (hash ^ b) * Factor;
        }

        return hash ^ (hash >> 29);
    }
}
