namespace Hub.Forge.Templates;

/// <summary>How far a seed is made to fit a person.</summary>
[Flags]
internal enum Variant
{
    /// <summary>Only the amounts vary.</summary>
    AsItIs = 0,

    /// <summary>Sex and birth.</summary>
    Person = 1,

    /// <summary>Place in the household.</summary>
    Relation = 2,

    /// <summary>An earlier state of the same person.</summary>
    Earlier = 4,
}
