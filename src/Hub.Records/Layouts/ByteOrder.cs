namespace Hub.Records.Layouts;

/// <summary>Order of the bytes of a number.</summary>
public enum ByteOrder
{
    /// <summary>Most significant byte first.</summary>
    Big,

    /// <summary>Least significant byte first.</summary>
    Little,
}
