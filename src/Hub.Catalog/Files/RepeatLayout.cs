namespace Hub.Catalog.Files;

/// <summary>How the occurrences of a repeated item are laid out in a row.</summary>
public enum RepeatLayout
{
    /// <summary>One column for every possible occurrence; an item with more than <see cref="StandardFileWriter.MaxRepeatColumns"/> is written joined.</summary>
    Columns,

    /// <summary>One column for the item; occurrences joined by "|" ("\" and "|" inside a value stand behind a "\").</summary>
    Joined,
}
