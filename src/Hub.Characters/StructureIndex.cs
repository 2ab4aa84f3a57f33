using System.Runtime.CompilerServices;
using System.Text;
using Hub.Characters.Data;

namespace Hub.Characters;

/// <summary>IDS (ideographic description sequences, BabelStone and mojidata-ids) of the characters that MJ stand on.</summary>
public sealed class StructureIndex
{
    private const int MaxDepth = 2;

    private readonly int[] _scalars;
    private readonly int[] _starts;
    private readonly byte[] _utf8;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal StructureIndex()
    {
        var packed = PackedReader.Open("structure.br");
        _scalars = new int[packed.ReadVarint()];
        _starts = new int[_scalars.Length + 1];
        packed.BeginColumn();
        for (var i = 0; i < _scalars.Length; i++)
        {
            _scalars[i] = packed.ReadDelta();
        }

        _utf8 = new byte[packed.Rest];
        for (var i = 0; i < _scalars.Length; i++)
        {
            var sequence = packed.ReadBytes(packed.ReadVarint());
            sequence.CopyTo(_utf8.AsSpan(_starts[i]));
            _starts[i + 1] = _starts[i] + sequence.Length;
        }
    }

    /// <summary>Number of characters described.</summary>
    public int Count => _scalars.Length;

    /// <summary>The IDS of a scalar; null where there is none.</summary>
    public string? Of(int scalar) => Find(scalar) is { IsEmpty: false } utf8 ? Encoding.UTF8.GetString(utf8) : null;

    /// <summary>The characters whose description holds all of the parts, directly or within the description of a part; with that description.</summary>
    public IEnumerable<(int Scalar, string Sequence)> Containing(IReadOnlyList<string> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        var wanted = parts.Select(Encoding.UTF8.GetBytes).ToArray();
        for (var i = 0; i < _scalars.Length; i++)
        {
            if (HoldsAll(i, wanted))
            {
                yield return (_scalars[i], Encoding.UTF8.GetString(At(i)));
            }
        }
    }

    private bool HoldsAll(int index, byte[][] parts)
    {
        foreach (var part in parts)
        {
            if (!Holds(At(index), part, depth: 0))
            {
                return false;
            }
        }

        return true;
    }

    private bool Holds(ReadOnlySpan<byte> sequence, ReadOnlySpan<byte> part, int depth)
    {
        if (sequence.IndexOf(part) >= 0)
        {
            return true;
        }

        while (depth < MaxDepth && Rune.DecodeFromUtf8(sequence, out var rune, out var consumed) == System.Buffers.OperationStatus.Done)
        {
            sequence = sequence[consumed..];

            // A character that describes itself is a last part.
            if (rune.Value > 0x2FFF && Find(rune.Value) is var inner && inner.Length > consumed && Holds(inner, part, depth + 1))
            {
                return true;
            }
        }

        return false;
    }

    private ReadOnlySpan<byte> At(int index) => _utf8.AsSpan(_starts[index].._starts[index + 1]);

    private ReadOnlySpan<byte> Find(int scalar) => Array.BinarySearch(_scalars, scalar) is >= 0 and var index ? At(index) : [];
}
