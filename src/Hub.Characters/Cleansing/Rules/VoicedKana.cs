namespace Hub.Characters.Cleansing.Rules;

/// <summary>Kana with voiced (濁点) and semi-voiced (半濁点) marks.</summary>
internal static class VoicedKana
{
    private const string Plain = "かきくけこさしすせそたちつてとはひふへほゝう";
    private const string Voiced = "がぎぐげござじずぜぞだぢづでどばびぶべぼゞゔ";
    private const string PlainSemi = "はひふへほ";
    private const string Semi = "ぱぴぷぺぽ";
    private const string PlainKatakana = "ワヰヱヲ";
    private const string VoicedKatakana = "ヷヸヹヺ";

    /// <summary>The one scalar for kana + mark; 0 where there is none.</summary>
    public static int Compose(int kana, bool semi)
    {
        var hiragana = kana is >= 0x30A1 and <= 0x30F6 or 0x30FD ? kana - 0x60 : kana;
        var shift = kana - hiragana;
        if (semi)
        {
            return Find(PlainSemi, Semi, hiragana) is > 0 and var s ? s + shift : 0;
        }

        return Find(Plain, Voiced, hiragana) is > 0 and var v ? v + shift : Find(PlainKatakana, VoicedKatakana, kana);
    }

    /// <summary>True for the marks: combining, spacing, half width.</summary>
    public static bool IsMark(int scalar) => scalar is 0x3099 or 0x309A or 0x309B or 0x309C or 0xFF9E or 0xFF9F;

    /// <summary>True for the semi-voiced ones.</summary>
    public static bool IsSemi(int scalar) => scalar is 0x309A or 0x309C or 0xFF9F;

    /// <summary>True for hiragana, katakana and the long mark.</summary>
    public static bool IsKana(int scalar) => scalar is >= 0x3041 and <= 0x3096 or >= 0x309D and <= 0x309F or >= 0x30A1 and <= 0x30FA or >= 0x30FC and <= 0x30FF;

    private static int Find(string from, string to, int scalar)
    {
        var index = scalar < 0x10000 ? from.IndexOf((char)scalar, StringComparison.Ordinal) : -1;
        return index < 0 ? 0 : to[index];
    }
}
