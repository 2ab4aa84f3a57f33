namespace Hub.Characters.Packs;

/// <summary>What was decided for one gaiji of a site.</summary>
/// <param name="Code">The vendor's code; 0 where only the private-use scalar is known.</param>
/// <param name="Scalar">The private-use scalar that the site's charset gives it; 0 where there is none.</param>
/// <param name="Target">The character that it is.</param>
/// <param name="Name">Its name in the unified set; none where it is no kanji.</param>
/// <param name="Match">How well it matches.</param>
public sealed record SiteGaiji(uint Code, int Scalar, ScalarSequence Target, CharacterName Name, GaijiMatch Match);
