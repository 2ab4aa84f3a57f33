using Hub.Adapters.Plan;
using Hub.Adapters.Plan.Fields;

namespace Hub.Forge.Templates;

/// <summary>How a source writes a number, as its seed shows.</summary>
/// <param name="Prefix">What stands before the digits.</param>
/// <param name="Width">Digits that the number is filled up to; 0 where it is as long as it is.</param>
internal sealed record NumberForm(string Prefix, int Width)
{
    private const int LongNumber = 8;

    /// <summary>The form of a number; null where the value ends in no digit, or is zero.</summary>
    public static NumberForm? Of(FieldPlan field, string value)
    {
        var digits = value.Length - value.AsSpan().TrimEnd("0123456789").Length;
        if (digits == 0 || value.AsSpan(value.Length - digits).TrimStart('0').IsEmpty)
        {
            return null;
        }

        // A number with leading zeros, or a long one, keeps its width; a field of digits is as wide as it is.
        var prefix = value[..^digits];
        return new NumberForm(prefix, field is ZonedField ? field.Length : prefix.Length > 0 || value[0] == '0' || digits >= LongNumber ? digits : 0);
    }
}
