using System.Runtime.CompilerServices;
using Hub.Characters.Data;

namespace Hub.Characters;

// Loading: the columns of unified-set.br in the order in which tools/Hub.TableGen writes them, then the indexes.
public sealed partial class UnifiedSet
{
    private const int ImplementedFlag = 1;
    private const int IvsFlag = 2;
    private const int SvsFlag = 4;

    private int[] _numbers = [];
    private int[] _ucs = [];
    private byte[] _flags = [];
    private byte[] _ivs = [];
    private byte[] _svs = [];
    private int[] _koseki = [];
    private int[] _touki = [];
    private int[] _juki = [];
    private int[] _nyukan = [];
    private int[] _x0213 = [];
    private int[] _x0212 = [];
    private byte[] _strokes = [];
    private byte[] _versions = [];
    private string[] _versionTexts = [];
    private int[] _daiKanwa = [];
    private Dictionary<int, int> _otherUcs = [];
    private Dictionary<int, int> _nyukanGaiji = [];
    private Dictionary<int, int> _compatibility = [];
    private Dictionary<int, string> _unifications = [];
    private Dictionary<int, string> _remarks = [];
    private readonly Dictionary<ScalarSequence, int> _duplicatedIvs = [];

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Load(PackedReader packed)
    {
        var count = packed.ReadVarint();
        _numbers = new int[count];
        packed.BeginColumn();
        for (var row = 0; row < count; row++)
        {
            _numbers[row] = packed.ReadDelta();
        }

        _ucs = ReadOptional(packed, count);
        _flags = packed.ReadBytes(count).ToArray();
        _otherUcs = packed.ReadSparse();
        _ivs = ReadWhere(packed, IvsFlag);
        _svs = ReadWhere(packed, SvsFlag);
        _koseki = ReadOptional(packed, count);
        _touki = new int[count];
        for (var row = 0; row < count; row++)
        {
            var value = packed.ReadVarint();
            _touki[row] = value switch { 0 => -1, 1 => _koseki[row], _ => value - 2 };
        }

        _juki = ReadRelative(packed, count);
        _nyukan = ReadRelative(packed, count);
        _nyukanGaiji = packed.ReadSparse();
        _compatibility = packed.ReadSparse();
        _x0213 = ReadOptional(packed, count);
        _unifications = packed.ReadSparseText();
        _x0212 = ReadOptional(packed, count);
        _strokes = packed.ReadBytes(count).ToArray();
        _versionTexts = new string[packed.ReadVarint()];
        for (var i = 0; i < _versionTexts.Length; i++)
        {
            _versionTexts[i] = packed.ReadText();
        }

        _versions = packed.ReadBytes(count).ToArray();
        _daiKanwa = ReadOptional(packed, count);
        _remarks = packed.ReadSparseText();
        LoadDuplicates(packed);
        Hentaigana = new HentaiganaTable(packed);
        X0213 = new X0213Table(packed);
        Index();
        NonKanji = new NonKanjiRepertoire(X0213, Hentaigana);
    }

    private void LoadDuplicates(PackedReader packed)
    {
        for (var i = packed.ReadVarint(); i > 0; i--)
        {
            var number = packed.ReadVarint();
            var sequence = new ScalarSequence(packed.ReadVarint(), packed.ReadVarint());
            _duplicatedIvs.Add(sequence, Array.BinarySearch(_numbers, number));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private byte[] ReadWhere(PackedReader packed, int flag)
    {
        var values = new byte[_flags.Length];
        for (var row = 0; row < values.Length; row++)
        {
            if ((_flags[row] & flag) != 0)
            {
                values[row] = packed.ReadByte();
            }
        }

        return values;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int[] ReadRelative(PackedReader packed, int count)
    {
        var values = new int[count];
        for (var row = 0; row < count; row++)
        {
            values[row] = packed.ReadRelative(Math.Max(0, _ucs[row]));
        }

        return values;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int[] ReadOptional(PackedReader packed, int count)
    {
        var values = new int[count];
        packed.BeginColumn();
        for (var row = 0; row < count; row++)
        {
            values[row] = packed.ReadOptionalDelta();
        }

        return values;
    }
}
