namespace Hub.Characters.Packs;

/// <summary>What was decided for one gaiji of a site.</summary>
/// <param name="Code">The vendor's code; 0 where only the private-use scalar is known.</param>
/// <param name="Meaning">What the site's charset makes of it, usually a private-use scalar; empty where it makes nothing of it.</param>
/// <param name="Target">The character that it is.</param>
/// <param name="Name">Its name in the unified set; none where it is no kanji.</param>
/// <param name="Match">How well it matches.</param>
public sealed record SiteGaiji(uint Code, ScalarSequence Meaning, ScalarSequence Target, CharacterName Name, GaijiMatch Match);
