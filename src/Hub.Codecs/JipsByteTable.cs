namespace Hub.Codecs;

/// <summary>Which byte table turns JIPS(J) into JIPS(E). Two are in circulation; only a dump of the real host proves one.</summary>
public enum JipsByteTable
{
    /// <summary>The ISO to EBCDIC table of ANSI X3.26: 6B is 92, A1 is 42.</summary>
    Iso,

    /// <summary>JIS8 to EBCDIK with small letters in the gaps between the kana: 6B is 70, A1 is 41. The shift codes 3F75 and 3F76 follow it.</summary>
    Ebcdik,
}
