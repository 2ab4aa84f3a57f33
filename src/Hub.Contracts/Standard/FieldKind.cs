namespace Hub.Contracts.Standard;

/// <summary>How a value of an item travels.</summary>
public enum FieldKind
{
    /// <summary>string: the value's text. Empty: no value.</summary>
    Text,

    /// <summary>repeated string: occurrences in order; an empty one holds the place of later ones.</summary>
    Texts,

    /// <summary>optional int64: types 9 and S9 of at most 18 digits. Absent: no value.</summary>
    Number,

    /// <summary>bytes: type BLOB. Empty: no value.</summary>
    Bytes,
}
