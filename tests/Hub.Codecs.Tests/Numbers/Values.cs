namespace Hub.Codecs.Tests.Numbers;

/// <summary>Random numbers of every length, not only of the longest.</summary>
internal static class Values
{
    /// <summary>A number of at most so many digits.</summary>
    public static Int128 Any(Random random, int maxDigits, bool isSigned)
    {
        Int128 value = 0;
        for (var digits = random.Next(maxDigits + 1); digits > 0; digits--)
        {
            value = value * 10 + random.Next(10);
        }

        return isSigned && random.Next(2) == 0 ? -value : value;
    }
}
