namespace Hub.Characters;

// What the views read: one value of one row; -1 or null where the list has none.
public sealed partial class UnifiedSet
{
    internal int Number(int row) => _numbers[row];

    internal int Ucs(int row) => _ucs[row];

    internal int ImplementedUcs(int row) =>
        (_flags[row] & ImplementedFlag) != 0 ? _ucs[row] : _otherUcs.TryGetValue(row, out var ucs) ? ucs : -1;

    internal int IvsSelector(int row) => (_flags[row] & IvsFlag) != 0 ? 0xE0100 + _ivs[row] : -1;

    internal int SvsSelector(int row) => (_flags[row] & SvsFlag) != 0 ? 0xFE00 + _svs[row] : -1;

    internal KanjiPolicy Policy(int row) => (KanjiPolicy)((_flags[row] >> 3) & 3);

    internal X0213Class X0213Class(int row) => (X0213Class)((_flags[row] >> 5) & 3);

    internal int X0213Index(int row) => _x0213[row];

    internal string? X0213Unification(int row) => _unifications.GetValueOrDefault(row);

    internal int X0212Index(int row) => _x0212[row];

    internal int Koseki(int row) => _koseki[row];

    internal int Touki(int row) => _touki[row];

    internal int Juki(int row) => _juki[row];

    internal int Nyukan(int row) => _nyukan[row];

    internal int NyukanGaiji(int row) => _nyukanGaiji.GetValueOrDefault(row, -1);

    internal int Compatibility(int row) => _compatibility.GetValueOrDefault(row, -1);

    internal int Strokes(int row) => _strokes[row];

    internal string Version(int row) => _versionTexts[_versions[row]];

    internal int DaiKanwa(int row) => _daiKanwa[row];

    internal string? Remark(int row) => _remarks.GetValueOrDefault(row);
}
