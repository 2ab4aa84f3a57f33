namespace Hub.Validation.Across;

/// <summary>Rows of other runs of the municipality that a run is held against.</summary>
public enum AcrossSource
{
    /// <summary>Residents (001).</summary>
    Residents = 0,

    /// <summary>Persons outside the register (031 住登外者).</summary>
    NonResidents = 1,

    /// <summary>An earlier run of the same business.</summary>
    Earlier = 2,
}
