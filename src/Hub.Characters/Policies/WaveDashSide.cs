namespace Hub.Characters.Policies;

/// <summary>Which code points stand for the seven characters that CP932 and JIS map differently (〜 ‖ − ¢ £ ¬ —).</summary>
public enum WaveDashSide
{
    /// <summary>Microsoft's: U+FF5E 2225 FF0D FFE0 FFE1 FFE2 2015.</summary>
    Ms,

    /// <summary>JIS's: U+301C 2016 2212 00A2 00A3 00AC 2014.</summary>
    Jis,

    /// <summary>As they come.</summary>
    Keep,
}
