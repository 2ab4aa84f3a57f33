using Hub.Characters.Packs;

namespace Hub.Characters.Identification;

/// <summary>Which character a gaiji is.</summary>
/// <param name="Target">MJ or GJ name, or for non-kanji "U+XXXX"; "" for an excluded gaiji.</param>
/// <param name="Text">The character as it will be written; "" for an excluded gaiji.</param>
/// <param name="Match">How well it matches (同定区分).</param>
public sealed record WorkDecision(string Target, string Text, GaijiMatch Match);
