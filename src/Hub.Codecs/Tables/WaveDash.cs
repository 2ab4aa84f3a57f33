namespace Hub.Codecs.Tables;

/// <summary>
/// The signs that JIS X 0208's own mapping and Microsoft's give different scalars (波ダッシュ問題).
/// Source: JIS X 0221 annex against code page 932; glibc's EUC-JP and CP932 differ in exactly these.
/// </summary>
internal static class WaveDash
{
    private static readonly (int Jis, int Microsoft)[] s_pairs =
    [
        (0x301C, 0xFF5E), (0x2016, 0x2225), (0x2212, 0xFF0D), (0x00A2, 0xFFE0), (0x00A3, 0xFFE1), (0x00AC, 0xFFE2), (0x2014, 0x2015),
    ];

    /// <summary>The scalar itself, or its counterpart where it lies on the other side.</summary>
    public static int Other(int scalar, WaveDashSide side)
    {
        foreach (var (jis, microsoft) in s_pairs)
        {
            if (side == WaveDashSide.Jis && scalar == microsoft)
            {
                return jis;
            }

            if (side == WaveDashSide.Microsoft && scalar == jis)
            {
                return microsoft;
            }
        }

        return scalar;
    }

    /// <summary>The scalar on the other side, or null for a scalar outside the family.</summary>
    public static int? Counterpart(int scalar)
    {
        foreach (var (jis, microsoft) in s_pairs)
        {
            if (scalar == microsoft)
            {
                return jis;
            }

            if (scalar == jis)
            {
                return microsoft;
            }
        }

        return null;
    }
}
