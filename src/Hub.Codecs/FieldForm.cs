namespace Hub.Codecs;

/// <summary>How a field's bytes are laid out; follows from its PICTURE.</summary>
public enum FieldForm
{
    /// <summary>Single-byte text with double-byte runs between shift codes (or lead bytes): PIC X that holds 漢字. Starts in single-byte state.</summary>
    Mixed,

    /// <summary>Double-byte codes only, no shift codes: PIC N.</summary>
    Double,

    /// <summary>Single-byte text only. A shift code in it is reported, and obeyed so that nothing is lost.</summary>
    Single,
}
