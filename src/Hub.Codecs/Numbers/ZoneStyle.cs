namespace Hub.Codecs.Numbers;

/// <summary>How digits and sign zones are written.</summary>
public enum ZoneStyle
{
    /// <summary>Host: digits F0 to F9; sign zones C, A, E, F plus, D, B minus.</summary>
    Ebcdic,

    /// <summary>ASCII digits; minus in zone 7 (p to y): GnuCOBOL, Micro Focus, NEC's open systems.</summary>
    Ascii,

    /// <summary>ASCII digits; plus in zone 4, minus in zone 5: Fujitsu's open systems (NetCOBOL).</summary>
    AsciiFujitsu,

    /// <summary>ASCII digits; the host's overpunch as characters: { A to I plus, } J to R minus. Host files converted as text, GnuCOBOL -fsign=EBCDIC.</summary>
    AsciiOverpunch,
}
