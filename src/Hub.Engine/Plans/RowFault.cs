namespace Hub.Engine.Plans;

/// <summary>Why a typed row can't be read.</summary>
public enum RowFault
{
    /// <summary>It was read.</summary>
    None,

    /// <summary>The bytes are not a message.</summary>
    Malformed,

    /// <summary>A field has another type than the contract says.</summary>
    WrongType,

    /// <summary>A text is not UTF-8.</summary>
    NotUtf8,

    /// <summary>An item occurs more often than the standard allows.</summary>
    TooMany,

    /// <summary>It has a field that the contract does not have: its value would be lost.</summary>
    UnknownField,
}
