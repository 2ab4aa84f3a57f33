namespace Hub.Catalog.Editions;

/// <summary>When an item must have a value (データ出力条件).</summary>
public enum Requirement
{
    /// <summary>任意: may be empty.</summary>
    Optional,

    /// <summary>条件付き必須: must have a value while the item's condition holds.</summary>
    Conditional,

    /// <summary>必須: must have a value.</summary>
    Required,
}
