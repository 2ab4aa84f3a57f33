using Hub.Characters.Data;

namespace Hub.Characters;

/// <summary>IDS (ideographic description sequences, BabelStone and mojidata-ids) of the characters that MJ stand on.</summary>
public sealed class StructureIndex
{
    private readonly int[] _scalars;
    private readonly string[] _sequences;

    internal StructureIndex()
    {
        var packed = PackedReader.Open("structure.br");
        _scalars = new int[packed.ReadVarint()];
        _sequences = new string[_scalars.Length];
        packed.BeginColumn();
        for (var i = 0; i < _scalars.Length; i++)
        {
            _scalars[i] = packed.ReadDelta();
        }

        for (var i = 0; i < _scalars.Length; i++)
        {
            _sequences[i] = packed.ReadText();
        }
    }

    /// <summary>Number of characters described.</summary>
    public int Count => _scalars.Length;

    /// <summary>The IDS of a scalar; null where there is none.</summary>
    public string? Of(int scalar) => Array.BinarySearch(_scalars, scalar) is >= 0 and var index ? _sequences[index] : null;

    /// <summary>The characters whose description holds all of the parts, directly or within the description of a part.</summary>
    public IEnumerable<(int Scalar, string Sequence)> Containing(IReadOnlyList<string> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        for (var i = 0; i < _scalars.Length; i++)
        {
            var sequence = _sequences[i];
            if (parts.All(p => Holds(sequence, p, depth: 0)))
            {
                yield return (_scalars[i], sequence);
            }
        }
    }

    private bool Holds(string sequence, string part, int depth)
    {
        if (sequence.Contains(part, StringComparison.Ordinal))
        {
            return true;
        }

        if (depth == 2)
        {
            return false;
        }

        foreach (var rune in sequence.EnumerateRunes())
        {
            if (rune.Value > 0x2FFF && Of(rune.Value) is { } inner && inner.Length > 1 && Holds(inner, part, depth + 1))
            {
                return true;
            }
        }

        return false;
    }
}
