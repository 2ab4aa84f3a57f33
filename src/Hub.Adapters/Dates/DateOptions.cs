using Hub.Adapters.Plan;

namespace Hub.Adapters.Dates;

/// <summary>How one date of a source becomes an item, with its 不詳フラグ, 不詳表記 and 元号.</summary>
internal sealed record DateOptions
{
    /// <summary>Form in the source.</summary>
    public required DateForm Form { get; init; }

    /// <summary>Name of the form, for messages.</summary>
    public required string FormName { get; init; }

    /// <summary>Era digits.</summary>
    public required EraDigits Eras { get; init; }

    /// <summary>Whether years beyond an era's end are read on.</summary>
    public required bool AllowOverrun { get; init; }

    /// <summary>What comes out: 10 = YYYY-MM-DD, 7 = YYYY-MM, 4 = YYYY.</summary>
    public required int OutputLength { get; init; }

    /// <summary>What spaces and zeros mean.</summary>
    public required NoDate None { get; init; }

    /// <summary>True when nines mean "no end" (9999-12-31); false when they mean no date.</summary>
    public required bool NinesAreOpen { get; init; }

    /// <summary>True when no date means an open start (0000-01-01).</summary>
    public required bool NoneIsOpenStart { get; init; }

    /// <summary>What stands in the date itself when it is not fully known.</summary>
    public required UnknownDate Unknown { get; init; }

    /// <summary>不詳フラグ, or null when the date must be known.</summary>
    public required ItemTarget? Flag { get; init; }

    /// <summary>不詳表記, or null.</summary>
    public required ItemTarget? Notation { get; init; }

    /// <summary>元号 (list 001-002), or null.</summary>
    public required ItemTarget? Era { get; init; }
}
