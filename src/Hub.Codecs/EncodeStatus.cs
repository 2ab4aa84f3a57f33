namespace Hub.Codecs;

/// <summary>How encoding ended. The issues say where and why.</summary>
public enum EncodeStatus
{
    /// <summary>Everything is written.</summary>
    Done,

    /// <summary>Some characters have no code and were left out; all others are written.</summary>
    Unencodable,

    /// <summary>The text is longer than the field; what fits is written, no character cut, no shift left open.</summary>
    DoesNotFit,
}
