using Hub.Codecs.Tables;
using Hub.Codecs.Vendors;

namespace Hub.Codecs.Packs;

/// <summary>The integrity check of a table before it becomes a pack (取り込み時検査).</summary>
public sealed class PackCheck
{
    private readonly List<PackProblem> _problems = [];
    private readonly List<CodeRow> _rows = [];
    private readonly Dictionary<CodeRow, int> _lines = [];

    private PackCheck()
    {
    }

    /// <summary>Everything found: what can't be read, what can't be used or stands twice, what does not round-trip, what is outside the set; each in the order of the source.</summary>
    public IReadOnlyList<PackProblem> Problems => _problems;

    /// <summary>The rows that remain.</summary>
    public IReadOnlyList<CodeRow> Rows => _rows;

    /// <summary>Checks a source against what is built in.</summary>
    /// <param name="source">The table.</param>
    /// <param name="charset">Name of the charset: a full name, or one half of a mixed one ("jef").</param>
    /// <param name="options">Options that the charset is used with.</param>
    /// <param name="isAdmitted">Says whether the unified set has the scalars (the second is 0 where there is one); null skips that check.</param>
    public static PackCheck Run(PackSource source, string charset, CharsetOptions? options = null, Func<int, int, bool>? isAdmitted = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        var check = new PackCheck();
        var builtIn = Charset.Open(charset, options);
        check._problems.AddRange(source.Problems);
        check.Gather(source, builtIn);
        check.CheckRoundTrip(charset, options);
        if (isAdmitted is not null)
        {
            check.CheckTargets(isAdmitted);
        }

        return check;
    }

    private void Gather(PackSource source, Charset builtIn)
    {
        var seen = new Dictionary<uint, (int Line, CodeRow Row)>();
        var alternatives = new HashSet<CodeRow>();
        foreach (var (line, row) in source.Lines)
        {
            if (!builtIn.CanOccur(row.Code))
            {
                Report(PackProblemKind.Impossible, line, row, "");
                continue;
            }

            if (row.Use == RowUse.EncodeOnly)
            {
                if (alternatives.Add(row))
                {
                    Keep(line, row);
                }

                continue;
            }

            var meant = builtIn.Meaning(row.Code);
            if (seen.TryGetValue(row.Code, out var first))
            {
                var isSame = (first.Row.First, first.Row.Second) == (row.First, row.Second);
                Report(isSame ? PackProblemKind.Duplicate : PackProblemKind.Conflict, line, row, PackText.Scalars(first.Row));
                if (!isSame && meant is { } m && (m.First, m.Second) == (row.First, row.Second))
                {
                    _rows[_rows.IndexOf(first.Row)] = row;
                    _lines[row] = line;
                    seen[row.Code] = (line, row);
                }

                continue;
            }

            seen[row.Code] = (line, row);
            Keep(line, row);
            if (meant is { } built && !builtIn.IsSiteGaiji(row.Code) && (built.First, built.Second) != (row.First, row.Second)
                && !(built.First == row.First && built.Second == 0))
            {
                Report(PackProblemKind.OverridesBuiltIn, line, row, PackText.Scalars(built));
            }
        }
    }

    private void CheckRoundTrip(string charset, CharsetOptions? options)
    {
        var pack = new CodeTablePack("", CharsetDefinition.Find(charset).PackNames[0], "", "", _rows);
        var written = Charset.Open(charset, options, [pack]);
        var codes = written.Rows().Where(r => r.Use == RowUse.Both).ToDictionary(r => (r.First, r.Second), r => r);
        foreach (var row in _rows.Where(r => r.Use == RowUse.Both && r.First >= 0))
        {
            if (codes.TryGetValue((row.First, row.Second), out var other) && other.Code != row.Code)
            {
                Report(PackProblemKind.NotRoundTrip, _lines[row], row, PackText.Code(other));
            }
        }
    }

    private void CheckTargets(Func<int, int, bool> isAdmitted)
    {
        foreach (var row in _rows.Where(r => r.First >= 0 && r.Use != RowUse.EncodeOnly && !isAdmitted(r.First, r.Second)))
        {
            Report(PackProblemKind.OutsideSet, _lines[row], row, "");
        }
    }

    private void Keep(int line, CodeRow row)
    {
        _rows.Add(row);
        _lines[row] = line;
    }

    private void Report(PackProblemKind kind, int line, CodeRow row, string other) =>
        _problems.Add(new PackProblem(kind, line, PackText.Code(row), PackText.Scalars(row), other));
}
