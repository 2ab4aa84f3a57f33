using Hub.Characters.Data;
using Hub.Characters.Degradation;

namespace Hub.Characters;

/// <summary>
/// The unified set as data: the 58,862 MJ (文字情報基盤), 変体仮名, JIS X 0213 and the non-kanji repertoire. Immutable, loaded once,
/// thread-safe; every look-up is constant time. Made from IPA's lists (CC BY-SA 2.1 JP, see Data/README.md) by <c>tools/Hub.TableGen</c>.
/// </summary>
public sealed partial class UnifiedSet
{
    private static readonly Lazy<UnifiedSet> s_default = new(() => new UnifiedSet());

    private readonly Lazy<DegradationTable> _degradation;
    private readonly Lazy<ReadingIndex> _readings;
    private readonly Lazy<StructureIndex> _structures;

    private UnifiedSet()
    {
        Load(PackedReader.Open("unified-set.br"));
        _degradation = new(() => new DegradationTable(this));
        _readings = new(() => new ReadingIndex(this));
        _structures = new(() => new StructureIndex());
    }

    /// <summary>The set that is built in; loaded at first use.</summary>
    public static UnifiedSet Default => s_default.Value;

    /// <summary>Number of MJ in the set: 58,862.</summary>
    public int Count => _numbers.Length;

    /// <summary>The MJ of a row, 0 to <see cref="Count"/> - 1, in the order of the names.</summary>
    public MjCharacter this[int row]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(row);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(row, Count);
            return new MjCharacter(this, row);
        }
    }

    /// <summary>変体仮名 (MJ090001 to MJ090299).</summary>
    public HentaiganaTable Hentaigana { get; private set; } = null!;

    /// <summary>JIS X 0213:2012.</summary>
    public X0213Table X0213 { get; private set; } = null!;

    /// <summary>What the set admits beside kanji; derived, see Data/README.md.</summary>
    public NonKanjiRepertoire NonKanji { get; private set; } = null!;

    /// <summary>縮退 candidates; loaded at first use.</summary>
    public DegradationTable Degradation => _degradation.Value;

    /// <summary>Readings, radicals and notes; loaded at first use.</summary>
    public ReadingIndex Readings => _readings.Value;

    /// <summary>IDS of the base characters; loaded at first use.</summary>
    public StructureIndex Structures => _structures.Value;
}
