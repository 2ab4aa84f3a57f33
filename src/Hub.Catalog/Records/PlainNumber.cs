namespace Hub.Catalog.Records;

/// <summary>Whole numbers as nearly all values are written: up to 18 digits, a "-" in front of negative ones.</summary>
public static class PlainNumber
{
    private const int MostDigits = 18;

    /// <summary>Reads such a number; false for any other text, which may still be a number.</summary>
    public static bool TryRead(ReadOnlySpan<byte> utf8, out long number)
    {
        number = 0;
        var isNegative = utf8 is [(byte)'-', ..];
        var digits = isNegative ? utf8[1..] : utf8;
        if (digits.Length is 0 or > MostDigits)
        {
            return false;
        }

        foreach (var b in digits)
        {
            var digit = (uint)(b - '0');
            if (digit > 9)
            {
                return false;
            }

            number = (number * 10) + digit;
        }

        number = isNegative ? -number : number;
        return true;
    }
}
