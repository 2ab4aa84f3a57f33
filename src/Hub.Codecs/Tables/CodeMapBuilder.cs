namespace Hub.Codecs.Tables;

/// <summary>Gathers rows into a <see cref="CodeMap"/>. For encoding the first row of a scalar wins; for decoding the last row of a code.</summary>
internal sealed class CodeMapBuilder
{
    private readonly Dictionary<uint, Meaning> _meanings = [];
    private readonly Dictionary<uint, RowUse> _uses = [];
    private readonly Dictionary<(int First, int Second), uint> _preferred = [];
    private readonly List<CodeRow> _alternatives = [];
    private readonly HashSet<uint> _readOnly = [];

    /// <summary>Takes rows, each code moved by <paramref name="move"/>.</summary>
    public CodeMapBuilder Add(IEnumerable<CodeRow> rows, Func<uint, uint>? move = null)
    {
        foreach (var row in rows)
        {
            Add(move is null ? row : row with { Code = move(row.Code) });
        }

        return this;
    }

    /// <summary>Takes one row.</summary>
    public void Add(CodeRow row)
    {
        if (row.Use == RowUse.EncodeOnly)
        {
            _alternatives.Add(row);
            return;
        }

        if (row.First < 0)
        {
            Remove(row.Code);
            return;
        }

        var isGaiji = row.First is >= 0xE000 and <= 0xF8FF
            || (IsPrivate(row.First) && _meanings.TryGetValue(row.Code, out var old) && old.Kind == MeaningKind.SiteGaiji);
        var kind = isGaiji ? MeaningKind.SiteGaiji : MeaningKind.Mapped;
        Forget(row.Code);
        _ = _readOnly.Remove(row.Code);
        _meanings[row.Code] = new Meaning(kind, row.First, row.Second);
        _uses[row.Code] = row.Use;
        if (row.Use == RowUse.Both)
        {
            _ = _preferred.TryAdd((row.First, row.Second), row.Code);
        }
    }

    /// <summary>Says what one code means, in place of what it meant.</summary>
    public CodeMapBuilder Set(uint code, int scalar, RowUse use = RowUse.Both)
    {
        Add(new CodeRow(code, scalar, 0, use));
        return this;
    }

    /// <summary>Takes one code out.</summary>
    public void Remove(uint code)
    {
        Forget(code);
        _ = _meanings.Remove(code);
        _ = _uses.Remove(code);
    }

    /// <summary>Codes that are read but never written, unless a later row brings them anew.</summary>
    public CodeMapBuilder ReadOnly(params ReadOnlySpan<uint> codes)
    {
        foreach (var code in codes)
        {
            Forget(code);
            _ = _readOnly.Add(code);
        }

        return this;
    }

    /// <summary>Declares a range of private-use meanings, as the rows have them, to be a site's gaiji, and moves them to another base.</summary>
    public CodeMapBuilder MarkGaiji(int? gaijiBase)
    {
        var gaiji = _meanings.Where(m => IsPrivate(m.Value.First)).OrderBy(m => m.Value.First).ToList();
        if (gaiji.Count == 0)
        {
            return this;
        }

        var shift = gaijiBase is { } b ? b - gaiji[0].Value.First : 0;
        foreach (var (code, meaning) in gaiji)
        {
            AddGaiji(code, meaning.First + shift);
        }

        return this;
    }

    /// <summary>Declares one code a site's gaiji.</summary>
    public void AddGaiji(uint code, int scalar)
    {
        Forget(code);
        _meanings[code] = new Meaning(MeaningKind.SiteGaiji, scalar);
        _uses[code] = RowUse.Both;
        _ = _preferred.TryAdd((scalar, 0), code);
    }

    /// <summary>The meaning so far.</summary>
    public Meaning this[uint code] => _meanings.GetValueOrDefault(code);

    /// <summary>All codes so far.</summary>
    public IEnumerable<uint> Codes => _meanings.Keys;

    /// <summary>Moves every meaning of the wave-dash family to the side asked for; the encoder keeps both.</summary>
    public CodeMapBuilder ApplyWaveDash(WaveDashSide side)
    {
        if (side == WaveDashSide.Charset)
        {
            return this;
        }

        foreach (var (code, meaning) in _meanings.Where(m => m.Value.Second == 0).ToList())
        {
            var scalar = WaveDash.Other(meaning.First, side);
            if (scalar != meaning.First && code > 0xFF)
            {
                Add(new CodeRow(code, scalar, 0, _uses[code]));
            }
        }

        return this;
    }

    /// <summary>The finished map.</summary>
    public CodeMap Build(bool roundTripOnly = false)
    {
        var codes = new Dictionary<(int, int), uint>(_preferred);
        foreach (var row in _alternatives.Where(r => !roundTripOnly && _meanings.ContainsKey(r.Code)))
        {
            _ = codes.TryAdd((row.First, row.Second), row.Code);
        }

        foreach (var (code, meaning) in _meanings.Where(m => !_readOnly.Contains(m.Key)).OrderBy(m => m.Key))
        {
            _ = codes.TryAdd((meaning.First, meaning.Second), code);
        }

        var meanings = _meanings;
        if (roundTripOnly)
        {
            meanings = _meanings.Where(m => codes.TryGetValue((m.Value.First, m.Value.Second), out var code) && code == m.Key).ToDictionary();
        }
        else
        {
            foreach (var ((first, second), code) in codes.ToList())
            {
                if (second == 0 && WaveDash.Counterpart(first) is { } other && code > 0xFF)
                {
                    _ = codes.TryAdd((other, 0), code);
                }
            }
        }

        return new CodeMap(meanings, codes);
    }

    private static bool IsPrivate(int scalar) => scalar is >= 0xE000 and <= 0xF8FF or >= 0xF0000;

    private void Forget(uint code)
    {
        if (_meanings.TryGetValue(code, out var old) && _preferred.TryGetValue((old.First, old.Second), out var preferred) && preferred == code)
        {
            _ = _preferred.Remove((old.First, old.Second));
        }
    }
}
