namespace Hub.Catalog.Editions;

/// <summary>データ型 of an item. Values are carried as UTF-8 text whatever the type.</summary>
public enum ItemType
{
    /// <summary>X: half-width text (半角文字列).</summary>
    HalfWidth,

    /// <summary>N: full-width text (全角文字列).</summary>
    FullWidth,

    /// <summary>9: integer without a sign (整数); the length counts digits.</summary>
    WholeNumber,

    /// <summary>9V: positive number with <see cref="Item.Length"/> integer and <see cref="Item.Scale"/> decimal digits (小数点付き実数).</summary>
    DecimalNumber,

    /// <summary>S9: integer, negative with "-" (符号付き整数).</summary>
    SignedNumber,

    /// <summary>BLOB: picture (画像).</summary>
    Blob,

    /// <summary>YEAR: YYYY; 0000 and 9999 are the open ends of a range.</summary>
    Year,

    /// <summary>DATE: YYYY-MM-DD; 0000-01-01 and 9999-12-31 are the open ends of a range.</summary>
    Date,

    /// <summary>TIME: HH:MM:SS, seconds may be left out.</summary>
    Time,
}
