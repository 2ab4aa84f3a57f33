namespace Hub.Characters.Packs;

/// <summary>One row of a list of added characters as it was read, from a TSV or a workbook.</summary>
/// <param name="Line">Line or row, from 1.</param>
/// <param name="Name">GJ, GJH or MJ name.</param>
/// <param name="Code">Private-use code: U+100000, 0x100000 or 100000.</param>
/// <param name="Fallback">代替文字: the character itself or its code; empty or a dash where there is none.</param>
public sealed record AddedCharacterRow(int Line, PackCell Name, PackCell Code, PackCell Fallback);
