using System.Globalization;

namespace Hub.Characters;

/// <summary>One MJ of the unified set: a view on its row. The default value is no character; ask only what a look-up returned true for.</summary>
public readonly struct MjCharacter : IEquatable<MjCharacter>
{
    private readonly UnifiedSet _set;

    internal MjCharacter(UnifiedSet set, int row)
    {
        _set = set;
        Row = row;
    }

    /// <summary>The row in the set.</summary>
    public int Row { get; }

    /// <summary>MJ文字図形名.</summary>
    public CharacterName Name => CharacterName.Mj(_set.Number(Row));

    /// <summary>対応するUCS, the character that this shape belongs to; -1 for the three withdrawn names.</summary>
    public int Ucs => _set.Ucs(Row);

    /// <summary>実装したUCS, the code point that shows this very shape without a selector; -1 where there is none. Unique in the set.</summary>
    public int ImplementedUcs => _set.ImplementedUcs(Row);

    /// <summary>The Moji_Joho IVS; empty where there is none. Unique in the set.</summary>
    public ScalarSequence Ivs => _set.IvsSelector(Row) is >= 0 and var selector ? new ScalarSequence(Ucs, selector) : default;

    /// <summary>The standardised variation sequence (89 compatibility ideographs have one); empty where there is none.</summary>
    public ScalarSequence Svs => _set.SvsSelector(Row) is >= 0 and var selector ? new ScalarSequence(Ucs, selector) : default;

    /// <summary>How the character is written in Unicode so that the shape is kept: 実装したUCS, else its IVS; empty for 19 names that have neither.</summary>
    public ScalarSequence Sequence => ImplementedUcs is >= 0 and var ucs ? new ScalarSequence(ucs) : Ivs;

    /// <summary>戸籍統一文字番号; -1 where there is none.</summary>
    public int Koseki => _set.Koseki(Row);

    /// <summary>登記統一文字番号; -1 where there is none.</summary>
    public int Touki => _set.Touki(Row);

    /// <summary>住基ネット統一文字コード, the hexadecimal part of J+XXXX; -1 where there is none.</summary>
    public int Juki => _set.Juki(Row);

    /// <summary>入管正字コード, the hexadecimal part; -1 where there is none.</summary>
    public int Nyukan => _set.Nyukan(Row);

    /// <summary>入管外字コード, the hexadecimal part; -1 where there is none.</summary>
    public int NyukanGaiji => _set.NyukanGaiji(Row);

    /// <summary>対応する互換漢字; -1 where there is none.</summary>
    public int CompatibilityIdeograph => _set.Compatibility(Row);

    /// <summary>漢字施策.</summary>
    public KanjiPolicy Policy => _set.Policy(Row);

    /// <summary>The JIS X 0213 code that expresses it; none where there is none.</summary>
    public X0213Code X0213 => new(_set.X0213Index(Row));

    /// <summary>包摂区分: whether the code has this shape or only unifies it.</summary>
    public X0213Class X0213Class => _set.X0213Class(Row);

    /// <summary>包摂連番 such as "U001・U036"; null where there is none.</summary>
    public string? X0213Unification => _set.X0213Unification(Row);

    /// <summary>JIS X 0212 as "16-01"; "" where there is none.</summary>
    public string X0212 => _set.X0212Index(Row) is >= 0 and var index
        ? string.Create(CultureInfo.InvariantCulture, $"{(index / 94) + 1:D2}-{(index % 94) + 1:D2}")
        : "";

    /// <summary>総画数; 0 where the list has none.</summary>
    public int Strokes => _set.Strokes(Row);

    /// <summary>MJ文字図形バージョン.</summary>
    public string Version => _set.Version(Row);

    /// <summary>Number in 大漢和辞典 as it is written ("2076''", "補123"); "" where there is none.</summary>
    public string DaiKanwa
    {
        get
        {
            var value = _set.DaiKanwa(Row);
            if (value < 0)
            {
                return "";
            }

            var number = value / 4;
            var text = number >= 100_000 ? "補" + (number - 100_000).ToString(CultureInfo.InvariantCulture) : number.ToString(CultureInfo.InvariantCulture);
            return text + new string('\'', value % 4);
        }
    }

    /// <summary>備考; null where there is none.</summary>
    public string? Remark => _set.Remark(Row);

    /// <inheritdoc/>
    public bool Equals(MjCharacter other) => ReferenceEquals(_set, other._set) && Row == other.Row;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is MjCharacter other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Row;

    /// <summary>Same character of the same set.</summary>
    public static bool operator ==(MjCharacter left, MjCharacter right) => left.Equals(right);

    /// <summary>Not the same.</summary>
    public static bool operator !=(MjCharacter left, MjCharacter right) => !left.Equals(right);
}
