namespace Hub.Findings;

/// <summary>The languages that every text for users exists in.</summary>
public enum Language
{
    /// <summary>Japanese, the default where the locale is ja.</summary>
    Ja,

    /// <summary>English.</summary>
    En,
}
