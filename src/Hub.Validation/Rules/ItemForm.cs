using Hub.Catalog.Editions;

namespace Hub.Validation.Rules;

/// <summary>How a type is named in a finding, without words of either language.</summary>
internal static class ItemForm
{
    /// <summary>The characters that a type admits: the sign of the type and an example of it.</summary>
    public static string Characters(ItemType type) => type switch
    {
        ItemType.HalfWidth => "X (A-Z 0-9)",
        ItemType.FullWidth => "N (Ａ－Ｚ 漢字 カナ)",
        ItemType.WholeNumber => "9 (0-9)",
        ItemType.SignedNumber => "S9 (- 0-9)",
        _ => "9V (0-9 .)",
    };

    /// <summary>The form that a value of the item has.</summary>
    public static string Of(Item item) => item.Type switch
    {
        ItemType.Date => "YYYY-MM-DD",
        ItemType.Year => "YYYY",
        ItemType.Time => "HH:MM:SS",
        ItemType.DecimalNumber => $"9V({item.LengthText})",
        ItemType.SignedNumber => $"S9({item.LengthText})",
        ItemType.WholeNumber => $"9({item.LengthText})",
        ItemType.FullWidth => $"N({item.LengthText})",
        _ => $"X({item.LengthText})",
    };
}
