namespace Hub.Validation.Values;

/// <summary>
/// The check digits of the numbers that municipalities carry. Each method takes ASCII digits and answers false for a wrong length,
/// for anything that isn't a digit and for a wrong check digit.
/// </summary>
public static class CheckDigits
{
    private static ReadOnlySpan<byte> GovernmentWeights => [6, 5, 4, 3, 2];

    /// <summary>個人番号, 12 digits: the last one over the eleven before it (番号法施行令 八条の省令).</summary>
    public static bool IndividualNumber(ReadOnlySpan<byte> digits) => digits.Length == 12 && ResidentSum(digits);

    /// <summary>住民票コード, 11 digits: the formula of the 個人番号 over ten.</summary>
    public static bool ResidentCode(ReadOnlySpan<byte> digits) => digits.Length == 11 && ResidentSum(digits);

    /// <summary>法人番号, 13 digits, the check digit first: 9 − (Σ Pn·Qn mod 9), Q = 1 on odd places from the right, 2 on even ones.</summary>
    public static bool CorporateNumber(ReadOnlySpan<byte> digits)
    {
        if (digits.Length != 13 || !AllDigits(digits))
        {
            return false;
        }

        var sum = 0;
        for (var n = 1; n <= 12; n++)
        {
            sum += (digits[13 - n] - '0') * (n % 2 == 1 ? 1 : 2);
        }

        return digits[0] - '0' == 9 - sum % 9;
    }

    /// <summary>全国地方公共団体コード, 6 digits: (11 − Σ d·(6,5,4,3,2) mod 11) mod 10.</summary>
    public static bool GovernmentCode(ReadOnlySpan<byte> digits)
    {
        if (digits.Length != 6 || !AllDigits(digits))
        {
            return false;
        }

        var sum = 0;
        for (var i = 0; i < 5; i++)
        {
            sum += (digits[i] - '0') * GovernmentWeights[i];
        }

        return digits[5] - '0' == (11 - sum % 11) % 10;
    }

    /// <summary>保険者番号 and 公費負担者番号 (8 or, before 1984, 6 digits): modulus 10, weights 2, 1 from the right, sums of digits.</summary>
    public static bool InsurerNumber(ReadOnlySpan<byte> digits)
    {
        if (digits.Length is not (6 or 8) || !AllDigits(digits))
        {
            return false;
        }

        var sum = 0;
        for (var i = digits.Length - 2; i >= 0; i--)
        {
            var product = (digits[i] - '0') * ((digits.Length - 2 - i) % 2 == 0 ? 2 : 1);
            sum += product / 10 + product % 10;
        }

        return digits[^1] - '0' == (10 - sum % 10) % 10;
    }

    /// <summary>True when all bytes are ASCII digits; true for none.</summary>
    internal static bool AllDigits(ReadOnlySpan<byte> text) => !text.ContainsAnyExceptInRange((byte)'0', (byte)'9');

    private static bool ResidentSum(ReadOnlySpan<byte> digits)
    {
        if (!AllDigits(digits))
        {
            return false;
        }

        var sum = 0;
        for (var n = 1; n < digits.Length; n++)
        {
            sum += (digits[digits.Length - 1 - n] - '0') * (n <= 6 ? n + 1 : n - 5);
        }

        var rest = sum % 11;
        return digits[^1] - '0' == (rest <= 1 ? 0 : 11 - rest);
    }
}
