namespace Hub.Codecs.Tables;

/// <summary>What every code of a charset means, and which code each scalar or pair of scalars is written as. Immutable once built.</summary>
internal sealed class CodeMap
{
    private readonly Meaning[] _single;
    private readonly Meaning[] _double;
    private readonly Meaning[]? _triple;

    public CodeMap(IReadOnlyDictionary<uint, Meaning> meanings, IReadOnlyDictionary<(int First, int Second), uint> codes)
    {
        _single = new Meaning[0x100];
        _double = new Meaning[0x10000];
        _triple = meanings.Keys.Any(c => c > 0xFFFF) ? new Meaning[0x10000] : null;
        foreach (var (code, meaning) in meanings)
        {
            TableOf(code)[code & 0xFFFF] = meaning;
        }

        Codes = codes;
    }

    /// <summary>The code that scalars are written as; the second is 0 where there is one scalar.</summary>
    public IReadOnlyDictionary<(int First, int Second), uint> Codes { get; }

    /// <summary>Meanings by single byte.</summary>
    public ReadOnlySpan<Meaning> Single => _single;

    /// <summary>Meanings by double-byte code.</summary>
    public ReadOnlySpan<Meaning> Double => _double;

    /// <summary>Meanings by the last two bytes of a three-byte code; empty where there are none.</summary>
    public ReadOnlySpan<Meaning> Triple => _triple;

    /// <summary>First byte of the three-byte codes.</summary>
    public const byte TripleLead = 0x8F;

    /// <summary>The meaning of one code.</summary>
    public Meaning this[uint code] => code > 0xFFFF && _triple is null ? default : TableOf(code)[code & 0xFFFF];

    /// <summary>All codes that mean something, in ascending order of bytes per code, then code.</summary>
    public IEnumerable<(uint Code, Meaning Meaning)> Mapped()
    {
        for (var i = 0u; i < 0x100; i++)
        {
            if (_single[i].Kind != MeaningKind.Unmapped)
            {
                yield return (i, _single[i]);
            }
        }

        for (var i = 0x100u; i < 0x10000; i++)
        {
            if (_double[i].Kind != MeaningKind.Unmapped)
            {
                yield return (i, _double[i]);
            }
        }

        for (var i = 0u; i < _triple?.Length; i++)
        {
            if (_triple[i].Kind != MeaningKind.Unmapped)
            {
                yield return (TripleLead << 16 | i, _triple[i]);
            }
        }
    }

    private Meaning[] TableOf(uint code) => code switch { < 0x100 => _single, < 0x10000 => _double, _ => _triple! };
}
