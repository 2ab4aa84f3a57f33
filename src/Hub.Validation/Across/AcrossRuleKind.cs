namespace Hub.Validation.Across;

/// <summary>What a rule across records asks for.</summary>
public enum AcrossRuleKind
{
    /// <summary>No two rows of the group have the same key; of histories, exactly one row is the latest and it is the last.</summary>
    Key = 1,

    /// <summary>What a row refers to is there.</summary>
    Reference,

    /// <summary>No two rows (that the rule applies to) have the same values of <c>by</c>.</summary>
    Unique,

    /// <summary>Of the rows with the same values of <c>by</c>, exactly one fulfils <c>one</c>.</summary>
    OnePer,

    /// <summary>Rows with the same values of <c>by</c> have the same value of <c>same</c>, where they have one.</summary>
    SameValue,

    /// <summary>Rows of one history follow each other in time: no step back, no overlap, and if so asked no gap.</summary>
    History,

    /// <summary>Over the rows with the same values of <c>by</c>, <c>part</c> adds up to <c>totals</c>.</summary>
    Sum,

    /// <summary>宛名番号 against other businesses and earlier runs of the municipality.</summary>
    AddressNumber,
}
