namespace Hub.Records.Copybooks.Source;

/// <summary>Which part of a word a replacement is about.</summary>
internal enum ReplacementPart
{
    /// <summary>Whole words.</summary>
    Whole,

    /// <summary>The beginning of a word.</summary>
    Leading,

    /// <summary>The end of a word.</summary>
    Trailing,

    /// <summary>Put before every data name (PREFIXING, JOINING … AS PREFIX).</summary>
    Prefix,

    /// <summary>Put after every data name (SUFFIXING, JOINING … AS SUFFIX).</summary>
    Suffix,
}
