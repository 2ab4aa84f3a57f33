namespace Hub.Records.Copybooks;

/// <summary>How a copybook uses the columns of a line.</summary>
public enum SourceFormat
{
    /// <summary>Found out from the text; the default.</summary>
    Auto,

    /// <summary>Columns 1–6 sequence number, 7 indicator, 8–72 text; a full-width character takes two columns.</summary>
    Fixed,

    /// <summary>No columns; <c>*&gt;</c> begins a comment.</summary>
    Free,
}
