namespace Hub.Codecs;

/// <summary>How a set built on JIS C 6226-1978 (JEF) is read where the 1983 standard changed or swapped forms.</summary>
public enum JisFormPolicy
{
    /// <summary>字形重視: the scalar that looks like the host's form; B0B3 is 鰺.</summary>
    Form,

    /// <summary>領域重視: the scalar at the same place (区点) of JIS X 0208; B0B3 is 鯵.</summary>
    Area,
}
