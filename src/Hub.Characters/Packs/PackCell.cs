namespace Hub.Characters.Packs;

/// <summary>One value of a list as it stands there.</summary>
/// <param name="Text">The text; empty where there is none.</param>
/// <param name="Place">Where it stands, for people: a line, or sheet and cell.</param>
public readonly record struct PackCell(string Text, string Place);
