namespace Hub.Characters;

/// <summary>One 変体仮名.</summary>
/// <param name="Name">MJ文字図形名, MJ090001 to MJ090299.</param>
/// <param name="Scalar">Its code point (U+1B001…); 0 for the 13 that were merged into another, which <paramref name="Remark"/> names.</param>
/// <param name="Mother">字母, the kanji that it is derived from; 0 where the list has none.</param>
/// <param name="Koseki">戸籍統一文字番号; 0 where there is none.</param>
/// <param name="AcademicNumber">学術用変体仮名番号; "" where there is none.</param>
/// <param name="UnicodeName">Name in Unicode; "" where not coded.</param>
/// <param name="Sounds">音価: the plain hiragana that it stands for, one or more.</param>
/// <param name="Remark">備考; "" where there is none.</param>
public sealed record Hentaigana(
    CharacterName Name, int Scalar, int Mother, int Koseki, string AcademicNumber, string UnicodeName, IReadOnlyList<string> Sounds, string Remark);
