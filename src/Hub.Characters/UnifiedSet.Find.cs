using System.Runtime.CompilerServices;
using Hub.Characters.Data;

namespace Hub.Characters;

// Look-ups: identifier → MJ. Each is constant time: a page table, an array or a half-empty hash.
public sealed partial class UnifiedSet
{
    private readonly ScalarMap _implemented = new();
    private readonly ScalarMap _bases = new();
    private ushort[] _rowOfNumber = [];
    private ushort[] _rowOfJuki = [];
    private RowGroups _rowsOfBase = null!;
    private RowGroups _rowsOfX0213 = null!;
    private RowGroups _rowsOfX0212 = null!;
    private Lazy<NumberIndex> _kosekiIndex = null!;
    private Lazy<NumberIndex> _toukiIndex = null!;
    private Lazy<NumberIndex> _nyukanIndex = null!;
    private Lazy<NumberIndex> _daiKanwaIndex = null!;

    /// <summary>Finds an MJ by its name. 変体仮名 (MJ09xxxx) are in <see cref="Hentaigana"/>.</summary>
    public bool TryFind(CharacterName name, out MjCharacter character) => Found(RowOf(name), out character);

    /// <summary>Finds the MJ that a bare code point stands for: its 実装したUCS. Unique.</summary>
    public bool TryFindUcs(int scalar, out MjCharacter character) => Found(_implemented[scalar] - 1, out character);

    /// <summary>Finds the MJ that a sequence stands for: base alone, Moji_Joho IVS, or standardised variation sequence. Unique.</summary>
    public bool TryFindSequence(ScalarSequence sequence, out MjCharacter character) => Found(RowOf(sequence), out character);

    /// <summary>All MJ whose 対応するUCS is the scalar, in the order of names; at most 16.</summary>
    public MjCharacterList OnBase(int scalar) => new(this, _rowsOfBase[_bases[scalar] - 1]);

    /// <summary>Finds by 住基ネット統一文字コード (the hexadecimal part of J+XXXX). It is not a Unicode value: 5,473 have no Unicode meaning.</summary>
    public bool TryFindJuki(int code, out MjCharacter character) =>
        Found((uint)code < (uint)_rowOfJuki.Length ? _rowOfJuki[code] - 1 : -1, out character);

    /// <summary>Finds by 戸籍統一文字番号 (up to six digits, kanji).</summary>
    public bool TryFindKoseki(int number, out MjCharacter character) => Found(_kosekiIndex.Value.Find(number), out character);

    /// <summary>Finds by 登記統一文字番号 (up to eight digits).</summary>
    public bool TryFindTouki(int number, out MjCharacter character) => Found(_toukiIndex.Value.Find(number), out character);

    /// <summary>Finds by 入管正字コード (the hexadecimal part).</summary>
    public bool TryFindNyukan(int code, out MjCharacter character) => Found(_nyukanIndex.Value.Find(code), out character);

    /// <summary>Finds by number of 大漢和辞典; "補123" is 100,123; the count of dashes after the number, 0 to 2.</summary>
    public bool TryFindDaiKanwa(int number, int dashes, out MjCharacter character) =>
        Found(_daiKanwaIndex.Value.Find((number * 4) + dashes), out character);

    /// <summary>All MJ that JIS X 0213 can express by this code, in the order of names.</summary>
    public MjCharacterList OnX0213(X0213Code code) => new(this, _rowsOfX0213[code.Index]);

    /// <summary>Finds by JIS X 0212 row and cell, 1 to 94 each.</summary>
    public bool TryFindX0212(int row, int cell, out MjCharacter character)
    {
        var rows = row is >= 1 and <= 94 && cell is >= 1 and <= 94 ? _rowsOfX0212[((row - 1) * 94) + cell - 1] : [];
        return Found(rows.IsEmpty ? -1 : rows[0], out character);
    }

    internal int RowOf(CharacterName name) =>
        name.Family == NameFamily.Mj && (uint)name.Number < (uint)_rowOfNumber.Length ? _rowOfNumber[name.Number] - 1 : -1;

    internal int RowOfUcs(int scalar) => _implemented[scalar] - 1;

    internal int RowOf(ScalarSequence sequence)
    {
        if (sequence.Second == 0)
        {
            return _implemented[sequence.First] - 1;
        }

        var (flag, selectors, selector) = sequence.Second switch
        {
            >= 0xE0100 and <= 0xE01EF => (IvsFlag, _ivs, sequence.Second - 0xE0100),
            >= 0xFE00 and <= 0xFE0F => (SvsFlag, _svs, sequence.Second - 0xFE00),
            _ => (0, _ivs, 0),
        };
        foreach (var row in _rowsOfBase[_bases[sequence.First] - 1])
        {
            if ((_flags[row] & flag) != 0 && selectors[row] == selector)
            {
                return row;
            }
        }

        return _duplicatedIvs.Count > 0 && _duplicatedIvs.TryGetValue(sequence, out var duplicate) ? duplicate : -1;
    }

    private bool Found(int row, out MjCharacter character)
    {
        character = row < 0 ? default : new MjCharacter(this, row);
        return row >= 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Index()
    {
        _rowOfNumber = new ushort[_numbers[^1] + 1];
        _rowOfJuki = new ushort[0x10000];
        var bases = 0;
        var baseOf = new int[_numbers.Length];
        for (var row = 0; row < _numbers.Length; row++)
        {
            _rowOfNumber[_numbers[row]] = (ushort)(row + 1);
            var ucs = _ucs[row];
            baseOf[row] = -1;
            if (ucs >= 0)
            {
                if (_bases[ucs] == 0)
                {
                    _bases.Set(ucs, ++bases);
                }

                baseOf[row] = _bases[ucs] - 1;
            }

            if (_juki[row] >= 0)
            {
                _rowOfJuki[_juki[row]] = (ushort)(row + 1);
            }

            var implemented = ImplementedUcs(row);
            if (implemented >= 0)
            {
                _implemented.Set(implemented, row + 1);
            }
        }

        _rowsOfBase = new RowGroups(baseOf, bases);
        _rowsOfX0213 = new RowGroups(_x0213, X0213Code.Count);
        _rowsOfX0212 = new RowGroups(_x0212, 94 * 94);
        _kosekiIndex = new(() => new NumberIndex(_koseki));
        _toukiIndex = new(() => new NumberIndex(_touki));
        _nyukanIndex = new(() => new NumberIndex(_nyukan));
        _daiKanwaIndex = new(() => new NumberIndex(_daiKanwa));
    }
}
