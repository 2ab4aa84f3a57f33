namespace Hub.Adapters.Model;

/// <summary>What a condition asks.</summary>
internal enum ConditionKind
{
    /// <summary>All parts hold.</summary>
    All,

    /// <summary>At least one part holds.</summary>
    Any,

    /// <summary>The value is one of the given texts.</summary>
    Is,

    /// <summary>The value is none of the given texts (an empty value is none).</summary>
    Not,

    /// <summary>The value is empty.</summary>
    Empty,

    /// <summary>The value is not empty.</summary>
    Present,

    /// <summary>The value is that of another field.</summary>
    Same,
}
