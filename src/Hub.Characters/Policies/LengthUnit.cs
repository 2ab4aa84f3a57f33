namespace Hub.Characters.Policies;

/// <summary>What one unit of length is. The standard's text does not say what 桁数 counts, so it is a setting.</summary>
public enum LengthUnit
{
    /// <summary>Base with its variation selector or combining mark is one.</summary>
    Character,

    /// <summary>Unicode scalars.</summary>
    Scalar,

    /// <summary>UTF-16 code units.</summary>
    Utf16,

    /// <summary>UTF-8 bytes.</summary>
    Utf8,
}
