namespace Hub.Records.Layouts;

/// <summary>What a floating-point item holds.</summary>
public enum FloatFormat
{
    /// <summary>IBM hexadecimal floating point, as on the hosts.</summary>
    IbmHex,

    /// <summary>IEEE 754.</summary>
    Ieee,
}
