namespace Hub.Catalog.Editions;

/// <summary>実装類型: whether a conforming system must be able to output the item.</summary>
public enum ImplementationClass
{
    /// <summary>Not stated.</summary>
    Unstated,

    /// <summary>◎ in lists that know both marks; ○ where it is the only one: the item must be supported.</summary>
    Mandatory,

    /// <summary>○ beside ◎, or empty where ○ is the only mark: needed by optional functions only.</summary>
    Optional,
}
