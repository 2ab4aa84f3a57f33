namespace Hub.Codecs;

/// <summary>What a codec has to say about some bytes, or about some characters that it should write.</summary>
public enum CodeIssueKind
{
    /// <summary>The code means nothing in this charset; its bytes are in the issue, nothing is in the output.</summary>
    Unmapped,

    /// <summary>A site's own character (外字): kept as its code, written as the private-use scalar of that code.</summary>
    SiteGaiji,

    /// <summary>The text ends, or a shift code begins, in the middle of a code. Nothing is in the output for these bytes.</summary>
    Truncated,

    /// <summary>The field ends in double-byte state: the shift back is missing. Length 0.</summary>
    ShiftMissing,

    /// <summary>A shift code where none is due: doubled, or in a field that has none. It was obeyed.</summary>
    ShiftUnexpected,

    /// <summary>The composed transform rewrote the code, or wants it seen: see <see cref="CodeIssue.Flag"/>.</summary>
    Flagged,

    /// <summary>Encoding: the charset has no code for the characters. Nothing was written for them.</summary>
    Unencodable,

    /// <summary>Encoding: the characters from here on do not fit into the field. Nothing of them was written.</summary>
    DoesNotFit,
}
