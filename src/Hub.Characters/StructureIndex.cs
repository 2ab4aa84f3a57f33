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
}
