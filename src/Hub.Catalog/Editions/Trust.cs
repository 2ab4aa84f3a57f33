namespace Hub.Catalog.Editions;

/// <summary>How far an edition may be trusted.</summary>
public enum Trust
{
    /// <summary>Completed by this project from second-hand facts; good for trying, never called official.</summary>
    Sample,

    /// <summary>Made by the importer from an official workbook.</summary>
    Official,
}
