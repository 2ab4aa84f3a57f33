namespace Hub.Codecs;

/// <summary>Which scalars the seven signs of the wave-dash family mean (〜‖−¢£¬—). The encoder takes both sides.</summary>
public enum WaveDashSide
{
    /// <summary>The side that the charset's own definition takes.</summary>
    Charset,

    /// <summary>JIS: U+301C 2016 2212 00A2 00A3 00AC 2014.</summary>
    Jis,

    /// <summary>Microsoft: U+FF5E 2225 FF0D FFE0 FFE1 FFE2 2015.</summary>
    Microsoft,
}
