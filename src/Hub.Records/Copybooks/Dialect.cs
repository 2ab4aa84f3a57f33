namespace Hub.Records.Copybooks;

/// <summary>Whose COBOL wrote the file: decides sizes, byte order, alignment and signs.</summary>
public enum Dialect
{
    /// <summary>IBM Enterprise COBOL and its host forebears; the default.</summary>
    Ibm,

    /// <summary>Fujitsu COBOL85 on a host (OSIV) and NetCOBOL's BINARY(WORD).</summary>
    Fujitsu,

    /// <summary>Hitachi COBOL85 on a host (VOS3) and COBOL2002 with -BigEndian.</summary>
    Hitachi,

    /// <summary>NEC COBOL85 (ACOS, A-VX): COMP is zoned, COMP-1 and COMP-2 are fixed binary.</summary>
    Nec,

    /// <summary>Micro Focus without IBMCOMP: binaries take as few bytes as they can, SYNC has no effect.</summary>
    MicroFocus,

    /// <summary>GnuCOBOL with its default configuration.</summary>
    GnuCobol,
}
