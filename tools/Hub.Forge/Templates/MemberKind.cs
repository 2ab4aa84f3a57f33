namespace Hub.Forge.Templates;

/// <summary>Place of a person in the household.</summary>
internal enum MemberKind
{
    /// <summary>世帯主.</summary>
    Head,

    /// <summary>夫 or 妻.</summary>
    Spouse,

    /// <summary>子.</summary>
    Child,
}
