namespace Hub.Catalog.Files;

/// <summary>Which fields stand in double quotes.</summary>
public enum FieldQuoting
{
    /// <summary>All of them, empty ones too.</summary>
    Always,

    /// <summary>Only those with a separator, a quote, a line break, or a space at either end.</summary>
    WhereNeeded,
}
