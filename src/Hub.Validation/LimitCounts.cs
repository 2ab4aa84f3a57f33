using System.Globalization;
using Hub.Findings;
using Hub.Validation.Across;

namespace Hub.Validation;

/// <summary>The findings of a run, counted as far as the limits of its profile need it. Not thread-safe.</summary>
/// <param name="profile">The profile.</param>
public sealed class LimitCounts(ValidationProfile profile)
{
    private readonly long[] _counts = new long[profile.Limits.Count];

    /// <summary>Records that were read.</summary>
    public long Records { get; set; }

    /// <summary>Counts findings of one code and field.</summary>
    public void Add(int code, string field, long count = 1)
    {
        for (var i = 0; i < _counts.Length; i++)
        {
            if (profile.Limits[i].Covers(code, field))
            {
                _counts[i] += count;
            }
        }
    }

    /// <summary>True when findings of a code and field don't block a commit, because a limit allows as many as there are. The limit of a rule goes before that of its kind.</summary>
    public bool Tolerates(int code, string field)
    {
        var limits = Enumerable.Range(0, _counts.Length).Where(i => profile.Limits[i].IsBudget && profile.Limits[i].Covers(code, field)).OrderBy(i => profile.Limits[i].Code).ToList();
        return limits.Count > 0 && profile.Limits[limits[0]].Allows(_counts[limits[0]], Records);
    }

    /// <summary>The findings about what there is more of than the profile allows.</summary>
    public IReadOnlyList<Finding> Exceeded() =>
    [
        .. Enumerable.Range(0, _counts.Length).Where(i => !profile.Limits[i].Allows(_counts[i], Records)).Select(i => new Finding(AcrossFindings.BudgetExceeded, SourcePosition.None)
        {
            Field = profile.Limits[i].Finding,
            Found = Number(_counts[i]),
            Expected = profile.Limits[i].ToString(),
        }),
    ];

    /// <summary>The finding that reading has to stop, where a limit says so; null: go on.</summary>
    /// <param name="position">Where the reading is.</param>
    public Finding? Stop(SourcePosition position)
    {
        for (var i = 0; i < _counts.Length; i++)
        {
            if (profile.Limits[i].Stops(_counts[i], Records))
            {
                var place = position.Record < 0 ? "" : string.Create(CultureInfo.InvariantCulture, $", {position.Stream} #{position.Record} @{position.ByteOffset}");
                return new Finding(AcrossFindings.ReadingStopped, position with { Record = -1, Length = 0 })
                {
                    Field = profile.Limits[i].Finding,
                    Found = Number(_counts[i]) + place,
                    Expected = profile.Limits[i].StopText(),
                };
            }
        }

        return null;
    }

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
