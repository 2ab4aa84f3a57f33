namespace Hub.Contracts.Standard;

/// <summary>What came of a conversion between a record and its wire format.</summary>
public enum WireStatus
{
    /// <summary>Converted.</summary>
    Ok,

    /// <summary>A value of a number item is no integer of at most 18 digits and so can't be an int64.</summary>
    NotANumber,

    /// <summary>The bytes are not a protobuf message.</summary>
    Malformed,

    /// <summary>A field has another wire type than the contract says.</summary>
    WrongType,

    /// <summary>A text is not UTF-8.</summary>
    NotUtf8,

    /// <summary>An item occurs more often than the standard allows.</summary>
    TooMany,
}
