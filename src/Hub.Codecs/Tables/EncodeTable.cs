namespace Hub.Codecs.Tables;

/// <summary>
/// A code map compiled for encoding: scalar → code. An entry holds the code in its low 24 bits and its bytes above; 0 means none.
/// The top bit says that a pair of scalars (か゚, 葛 with its selector) may begin here.
/// </summary>
internal sealed class EncodeTable
{
    /// <summary>Set where a pair may begin.</summary>
    public const uint PairBit = 0x8000_0000;

    /// <summary>Where the count of bytes begins.</summary>
    public const int CountShift = 24;

    private readonly Dictionary<int, uint> _supplementary = [];
    private readonly Dictionary<long, uint> _pairs = [];
    private readonly Dictionary<int, uint> _doubles = [];

    /// <summary>Compiles the codes of a map.</summary>
    public EncodeTable(CodeMap map)
    {
        foreach (var ((first, second), code) in map.Codes)
        {
            if (second != 0)
            {
                _pairs[Pair(first, second)] = Entry(code);
                Mark(first);
            }
            else
            {
                Set(first, Entry(code));
            }
        }

        foreach (var (code, meaning) in map.Mapped())
        {
            if (code > 0xFF && meaning.Second == 0 && map.Codes.TryGetValue((meaning.First, 0), out var preferred) && preferred <= 0xFF)
            {
                _ = _doubles.TryAdd(meaning.First, Entry(code));
            }
        }
    }

    /// <summary>Entries of plane 0.</summary>
    public uint[] Bmp { get; } = new uint[0x10000];

    /// <summary>The entry of any scalar.</summary>
    public uint this[int scalar] => scalar < 0x10000 ? Bmp[scalar] : _supplementary.GetValueOrDefault(scalar);

    /// <summary>The entry of a pair, 0 where there is none.</summary>
    public uint OfPair(int first, int second) => _pairs.GetValueOrDefault(Pair(first, second));

    /// <summary>The double-byte entry of a scalar that is otherwise written as one byte; 0 where there is none.</summary>
    public uint DoubleOf(int scalar) => _doubles.GetValueOrDefault(scalar);

    private static uint Entry(uint code) => code | (code switch { < 0x100 => 1u, < 0x10000 => 2u, _ => 3u }) << CountShift;

    private static long Pair(int first, int second) => (long)first << 32 | (uint)second;

    private void Mark(int scalar) => Set(scalar, PairBit);

    private void Set(int scalar, uint bits)
    {
        if (scalar < 0x10000)
        {
            Bmp[scalar] |= bits;
        }
        else
        {
            _supplementary[scalar] = _supplementary.GetValueOrDefault(scalar) | bits;
        }
    }
}
