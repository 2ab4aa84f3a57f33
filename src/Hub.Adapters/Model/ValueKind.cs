namespace Hub.Adapters.Model;

/// <summary>Where a value starts.</summary>
internal enum ValueKind
{
    /// <summary>A field of the source record.</summary>
    Field,

    /// <summary>A text that the pack fixes.</summary>
    Constant,

    /// <summary>An item of the same row that was filled above.</summary>
    Item,

    /// <summary>A site parameter.</summary>
    Parameter,

    /// <summary>The first part that is not empty, with an audit of which one it was.</summary>
    Coalesce,

    /// <summary>All parts that are not empty, with a separator between.</summary>
    Join,

    /// <summary>The first part whose condition holds.</summary>
    Choose,

    /// <summary>Nothing: the item stays empty on purpose.</summary>
    Empty,
}
