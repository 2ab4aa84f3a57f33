using System.Runtime.CompilerServices;
using Hub.Characters.Data;

namespace Hub.Characters;

/// <summary>
/// What the unified set admits beside kanji. The official list can't be had in machine-readable form, so this is derived (Data/README.md):
/// printable ASCII, the 1,183 non-kanji of JIS X 0213 and their pairs, 変体仮名, the other side of the wave-dash family, half-width kana forms are not in it.
/// </summary>
public sealed class NonKanjiRepertoire
{
    // Both sides of the wave-dash family, and the white parentheses that tables disagree about (FF5F/2985).
    private static readonly int[] s_otherSides =
        [0x2014, 0x2015, 0x301C, 0xFF5E, 0x2016, 0x2225, 0x2212, 0xFF0D, 0x00A2, 0xFFE0, 0x00A3, 0xFFE1, 0x00AC, 0xFFE2, 0x00A5, 0xFFE5, 0x203E, 0xFFE3, 0x2985, 0x2986];

    private readonly ScalarMap _members = new();

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal NonKanjiRepertoire(X0213Table x0213, HentaiganaTable hentaigana)
    {
        for (var scalar = 0x20; scalar < 0x7F; scalar++)
        {
            _members.Set(scalar, 1);
        }

        for (var index = 0; index < X0213Code.Count; index++)
        {
            var sequence = x0213[new X0213Code(index)];
            if (!sequence.IsEmpty && sequence.Second == 0 && !IsIdeograph(sequence.First))
            {
                _members.Set(sequence.First, 1);
            }
        }

        foreach (var kana in hentaigana.All.Where(k => k.Scalar != 0))
        {
            _members.Set(kana.Scalar, 1);
        }

        foreach (var scalar in s_otherSides)
        {
            _members.Set(scalar, 1);
        }
    }

    /// <summary>True where the scalar, without a mark, is admitted.</summary>
    public bool Contains(int scalar) => _members[scalar] != 0;

    private static bool IsIdeograph(int scalar) =>
        scalar is >= 0x3400 and <= 0x9FFF or >= 0xF900 and <= 0xFAFF or >= 0x20000 and <= 0x3FFFF;
}
