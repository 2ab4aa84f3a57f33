using System.Runtime.CompilerServices;
using Hub.Characters.Data;

namespace Hub.Characters.Degradation;

/// <summary>縮退: which characters of JIS X 0213 may stand for an MJ, and the single one that the evidence leaves. 62,682 candidates.</summary>
public sealed class DegradationTable
{
    /// <summary>
    /// The evidence that may decide alone, in this order (it reproduces IPA's one-valued table, see Data/README.md).
    /// 告示582号別表第四の二, dictionaries and analogy never decide: they are for a person.
    /// </summary>
    public static IReadOnlyList<DegradationEvidence> DecidingOrder { get; } =
    [
        DegradationEvidence.JisUnification,
        DegradationEvidence.KosekiParent,
        DegradationEvidence.Minji5202,
        DegradationEvidence.Minji2842,
        DegradationEvidence.Minji2842Vulgar,
        DegradationEvidence.Notice582First,
    ];

    private readonly int[] _starts;
    private readonly byte[] _evidence;
    private readonly int[] _scalars;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal DegradationTable(UnifiedSet set)
    {
        var packed = PackedReader.Open("degradation.br");
        Count = packed.ReadVarint();
        _starts = new int[set.Count + 1];
        packed.BeginColumn();
        for (var i = 0; i < Count; i++)
        {
            _starts[set.RowOf(CharacterName.Mj(packed.ReadDelta())) + 1]++;
        }

        for (var row = 0; row < set.Count; row++)
        {
            _starts[row + 1] += _starts[row];
        }

        _evidence = packed.ReadBytes(Count).ToArray();
        _scalars = new int[Count];
        packed.BeginColumn();
        for (var i = 0; i < Count; i++)
        {
            _scalars[i] = packed.ReadDelta();
        }
    }

    /// <summary>Number of candidates of all MJ.</summary>
    public int Count { get; }

    /// <summary>The number of candidates of an MJ.</summary>
    public int CountOf(MjCharacter character) => _starts[character.Row + 1] - _starts[character.Row];

    /// <summary>The candidates of an MJ, strongest evidence first.</summary>
    public IReadOnlyList<DegradationCandidate> CandidatesOf(MjCharacter character)
    {
        var candidates = new DegradationCandidate[CountOf(character)];
        for (var i = 0; i < candidates.Length; i++)
        {
            candidates[i] = At(_starts[character.Row] + i);
        }

        return candidates;
    }

    /// <summary>
    /// The single candidate that the first deciding evidence leaves: nearest hops or rank only, and (but for JIS包摂規準, which says that it is the same
    /// character) never one that 民一2842号「別字」 says is another. False where no evidence leaves exactly one: that is for a person.
    /// </summary>
    public bool TryChoose(MjCharacter character, out DegradationCandidate chosen)
    {
        foreach (var evidence in DecidingOrder)
        {
            if (TryChoose(character.Row, evidence, out chosen))
            {
                return true;
            }
        }

        chosen = default;
        return false;
    }

    private bool TryChoose(int row, DegradationEvidence evidence, out DegradationCandidate chosen)
    {
        chosen = default;
        var found = 0;
        for (var i = _starts[row]; i < _starts[row + 1]; i++)
        {
            var candidate = At(i);
            if (candidate.Evidence != evidence
                || (evidence != DegradationEvidence.JisUnification && IsOther(row, candidate.Scalar)))
            {
                continue;
            }

            // Candidates of one evidence are stored nearest first: farther hops and ranks don't count.
            if (found > 0 && candidate.Order > chosen.Order)
            {
                break;
            }

            found++;
            chosen = candidate;
        }

        return found == 1;
    }

    private bool IsOther(int row, int scalar)
    {
        for (var i = _starts[row]; i < _starts[row + 1]; i++)
        {
            if (_scalars[i] == scalar && (DegradationEvidence)(_evidence[i] >> 4) == DegradationEvidence.Minji2842Other)
            {
                return true;
            }
        }

        return false;
    }

    private DegradationCandidate At(int index) => new(_scalars[index], (DegradationEvidence)(_evidence[index] >> 4), _evidence[index] & 15);
}
