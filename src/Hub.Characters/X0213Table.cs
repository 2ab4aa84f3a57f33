using System.Runtime.CompilerServices;
using Hub.Characters.Data;

namespace Hub.Characters;

/// <summary>JIS X 0213:2012, code ⇄ scalars: 11,233 codes, 10,050 of them kanji; 25 non-kanji are base + combining mark.</summary>
public sealed class X0213Table
{
    private readonly int[] _scalars = new int[X0213Code.Count];
    private readonly ScalarMap _codes = new();
    private readonly Dictionary<int, int> _marks = [];
    private readonly Dictionary<ScalarSequence, int> _pairs = [];

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal X0213Table(PackedReader packed)
    {
        packed.BeginColumn();
        for (var i = 0; i < _scalars.Length; i++)
        {
            _scalars[i] = packed.ReadOptionalDelta();
        }

        for (var i = packed.ReadVarint(); i > 0; i--)
        {
            var code = packed.ReadVarint();
            var mark = packed.ReadVarint();
            _marks.Add(code, mark);
            _pairs.Add(new ScalarSequence(_scalars[code], mark), code);
        }

        for (var i = 0; i < _scalars.Length; i++)
        {
            if (_scalars[i] >= 0 && !_marks.ContainsKey(i))
            {
                _codes.Set(_scalars[i], i + 1);
            }
        }
    }

    /// <summary>The codes that are base + combining mark, such as か゚.</summary>
    public IReadOnlyCollection<ScalarSequence> Pairs => _pairs.Keys;

    /// <summary>What a code stands for; empty where the code is not assigned.</summary>
    public ScalarSequence this[X0213Code code] =>
        (uint)code.Index >= X0213Code.Count || _scalars[code.Index] < 0
            ? default
            : new ScalarSequence(_scalars[code.Index], _marks.GetValueOrDefault(code.Index));

    /// <summary>The code of a scalar or of base + mark; none where JIS X 0213 has none.</summary>
    public X0213Code CodeOf(ScalarSequence sequence) => sequence.Second == 0
        ? new X0213Code(_codes[sequence.First] - 1)
        : new X0213Code(_pairs.GetValueOrDefault(sequence, -1));

    /// <summary>True where JIS X 0213 has the scalar as a code of its own.</summary>
    public bool Contains(int scalar) => _codes[scalar] != 0;
}
