namespace Hub.Records.Selection;

/// <summary>What a record of a type is for.</summary>
public enum RecordKind
{
    /// <summary>Carries data.</summary>
    Data,

    /// <summary>Opens the file: dates, names, versions. Not mapped.</summary>
    Header,

    /// <summary>Closes the file, often with counts and sums. Not mapped.</summary>
    Trailer,
}
