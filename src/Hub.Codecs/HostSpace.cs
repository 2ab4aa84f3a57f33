namespace Hub.Codecs;

/// <summary>What a host's double-byte space is. Sites differ (全角空白の扱い).</summary>
public enum HostSpace
{
    /// <summary>4040 and A1A1 are both U+3000; 4040 is written.</summary>
    Blank,

    /// <summary>4040 and A1A1 are both U+3000; A1A1 is written.</summary>
    Jis,

    /// <summary>4040 is two half-width spaces, A1A1 is U+3000 and is written for it.</summary>
    TwoHalfWidth,
}
