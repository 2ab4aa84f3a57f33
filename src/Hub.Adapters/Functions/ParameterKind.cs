namespace Hub.Adapters.Functions;

/// <summary>What a parameter of a function takes.</summary>
internal enum ParameterKind
{
    /// <summary>Any text.</summary>
    Text,

    /// <summary>A list of texts; one text counts as a list of one.</summary>
    Texts,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>true or false.</summary>
    Boolean,

    /// <summary>One of given words.</summary>
    Choice,

    /// <summary>An item of the group that is being filled.</summary>
    Item,

    /// <summary>A list of items of the group that is being filled.</summary>
    Items,

    /// <summary>A code table of the pack.</summary>
    Table,

    /// <summary>A map from text to text.</summary>
    Values,
}
