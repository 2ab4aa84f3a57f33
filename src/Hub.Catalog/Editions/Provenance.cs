namespace Hub.Catalog.Editions;

/// <summary>Where a fact about an item comes from.</summary>
public enum Provenance
{
    /// <summary>An official workbook.</summary>
    Official,

    /// <summary>An implementation or an article; the official list itself was not at hand.</summary>
    SecondHand,

    /// <summary>Background knowledge, unverified.</summary>
    Background,

    /// <summary>Completed in the manner of the official list of business 001.</summary>
    Derived,
}
