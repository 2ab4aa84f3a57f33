namespace Hub.Findings;

/// <summary>The stage that a finding comes from; the thousands digit of its code's number (DESIGN 7).</summary>
public enum Stage
{
    /// <summary>1xxx: from extract bytes to records.</summary>
    Framing = 1,

    /// <summary>2xxx: from bytes to text and numbers.</summary>
    Codec = 2,

    /// <summary>3xxx: characters against the unified set.</summary>
    Characters = 3,

    /// <summary>4xxx: from source fields to standard items.</summary>
    Mapping = 4,

    /// <summary>5xxx: one item against its definition. 5001 to 5004 mirror the standard's E0001 to E0004.</summary>
    Item = 5,

    /// <summary>6xxx: several items of one record.</summary>
    AcrossFields = 6,

    /// <summary>7xxx: several records.</summary>
    AcrossRecords = 7,

    /// <summary>8xxx: reconciliation of counts and sums (件数・金額照合).</summary>
    Reconciliation = 8,

    /// <summary>9xxx: transport and completeness.</summary>
    Completeness = 9,
}
