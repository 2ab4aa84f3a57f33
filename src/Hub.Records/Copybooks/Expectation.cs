using Hub.Findings;

namespace Hub.Records.Copybooks;

/// <summary>What a copybook should have said, in both languages.</summary>
/// <param name="Ja">In Japanese.</param>
/// <param name="En">In English.</param>
public readonly record struct Expectation(string Ja, string En)
{
    /// <summary>The text in a language.</summary>
    public string In(Language language) => language == Language.Ja ? Ja : En;
}
