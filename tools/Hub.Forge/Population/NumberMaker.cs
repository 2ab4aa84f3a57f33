namespace Hub.Forge.Population;

/// <summary>Numbers with check digits, by the public formulas.</summary>
internal static class NumberMaker
{
    /// <summary>Appends the check digit of 個人番号 and 住民票コード to the digits of a body.</summary>
    public static void WriteChecked(ulong body, Span<byte> digits)
    {
        var sum = 0;
        for (var i = digits.Length - 2; i >= 0; i--)
        {
            var digit = (int)(body % 10);
            body /= 10;
            digits[i] = (byte)('0' + digit);

            // n counts from the right of the body, from 1.
            var n = digits.Length - 1 - i;
            sum += digit * (n <= 6 ? n + 1 : n - 5);
        }

        var rest = sum % 11;
        digits[^1] = (byte)('0' + (rest <= 1 ? 0 : 11 - rest));
    }
}
