namespace Hub.Characters.Packs;

/// <summary>One row of a pack of added characters.</summary>
/// <param name="Name">GJ, GJH or (for the pup form) MJ name.</param>
/// <param name="Scalar">Its provisional private-use code (暫定私用コード), plane 16.</param>
/// <param name="Fallback">代替文字, a character that may stand for it; empty where the list gives none.</param>
public sealed record AddedCharacter(CharacterName Name, int Scalar, ScalarSequence Fallback);
