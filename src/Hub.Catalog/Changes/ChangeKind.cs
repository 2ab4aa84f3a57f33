namespace Hub.Catalog.Changes;

/// <summary>What changed between two editions.</summary>
public enum ChangeKind
{
    /// <summary>A group is new.</summary>
    GroupAdded,

    /// <summary>A group is gone.</summary>
    GroupRemoved,

    /// <summary>An item is new.</summary>
    ItemAdded,

    /// <summary>An item is gone.</summary>
    ItemRemoved,

    /// <summary>Name, romaji or group of an item.</summary>
    Name,

    /// <summary>Data type.</summary>
    Type,

    /// <summary>Length or decimals.</summary>
    Length,

    /// <summary>Number of occurrences.</summary>
    Repeat,

    /// <summary>Code lists of an item.</summary>
    Codes,

    /// <summary>必須, 条件付き必須, 任意.</summary>
    Requirement,

    /// <summary>The condition of a conditional item.</summary>
    Condition,

    /// <summary>Part of the primary or a foreign key.</summary>
    Key,

    /// <summary>実装類型.</summary>
    Implementation,

    /// <summary>A code value is new.</summary>
    CodeValueAdded,

    /// <summary>A code value is gone.</summary>
    CodeValueRemoved,

    /// <summary>A code value means something else.</summary>
    CodeValueLabel,
}
