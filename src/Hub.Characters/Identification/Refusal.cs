using Hub.Findings;

namespace Hub.Characters.Identification;

/// <summary>Why something could not be done to the work list, for the person who asked for it.</summary>
/// <param name="Ja">In Japanese.</param>
/// <param name="En">In English.</param>
public sealed record Refusal(string Ja, string En)
{
    /// <summary>What kind of reason; default that the request makes no sense.</summary>
    public RefusalKind Kind { get; init; }

    /// <summary>In a language.</summary>
    public string Text(Language language) => language == Language.Ja ? Ja : En;
}
