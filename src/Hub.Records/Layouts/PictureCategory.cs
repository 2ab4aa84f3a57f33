namespace Hub.Records.Layouts;

/// <summary>The class of data that a picture describes.</summary>
public enum PictureCategory
{
    /// <summary>A only.</summary>
    Alphabetic,

    /// <summary>X, or X mixed with A and 9.</summary>
    Alphanumeric,

    /// <summary>X or A with B, 0 or /.</summary>
    AlphanumericEdited,

    /// <summary>N or G.</summary>
    National,

    /// <summary>N or G with B, 0 or /.</summary>
    NationalEdited,

    /// <summary>9 with S, V and P.</summary>
    Numeric,

    /// <summary>9 with Z, *, +, -, CR, DB, a currency sign, B, 0, /, comma or point.</summary>
    NumericEdited,

    /// <summary>External floating point: mantissa E exponent.</summary>
    FloatEdited,

    /// <summary>1: bits or boolean characters.</summary>
    Boolean,
}
