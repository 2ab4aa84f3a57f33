using Hub.Catalog.Editions;
using Hub.Findings;
using Hub.Validation.Values;

namespace Hub.Validation.Rules;

/// <summary>Finds out from an item's name and length whether it carries a check digit, and checks it.</summary>
internal static class CheckDigitRule
{
    /// <summary>The check digit that an item carries. The lists name these numbers alike in every group, with prefixes and a running number behind.</summary>
    public static CheckDigitKind KindOf(Item item)
    {
        if (item.Type is not (ItemType.HalfWidth or ItemType.WholeNumber))
        {
            return CheckDigitKind.None;
        }

        var name = item.Name.AsSpan().TrimEnd("0123456789");
        return item.Length switch
        {
            12 when name.EndsWith("個人番号") => CheckDigitKind.IndividualNumber,
            11 when name.EndsWith("住民票コード") => CheckDigitKind.ResidentCode,
            13 when name.EndsWith("法人番号") => CheckDigitKind.CorporateNumber,
            6 when name.EndsWith("市区町村コード") || name.EndsWith("団体コード") => CheckDigitKind.GovernmentCode,
            6 or 8 when name.EndsWith("保険者番号") && !name.EndsWith("被保険者番号") => CheckDigitKind.InsurerNumber,
            _ => CheckDigitKind.None,
        };
    }

    /// <summary>The finding of a wrong check digit.</summary>
    public static FindingCode CodeOf(CheckDigitKind kind) => kind switch
    {
        CheckDigitKind.IndividualNumber => ItemFindings.IndividualNumberWrong,
        CheckDigitKind.ResidentCode => ItemFindings.ResidentCodeWrong,
        CheckDigitKind.CorporateNumber => ItemFindings.CorporateNumberWrong,
        CheckDigitKind.GovernmentCode => ItemFindings.GovernmentCodeWrong,
        _ => ItemFindings.InsurerNumberWrong,
    };

    /// <summary>True when the check digit is right. A 6-digit insurer number of 介護保険 is the municipality's code, so either formula will do.</summary>
    public static bool Holds(CheckDigitKind kind, ReadOnlySpan<byte> value) => kind switch
    {
        CheckDigitKind.IndividualNumber => CheckDigits.IndividualNumber(value),
        CheckDigitKind.ResidentCode => CheckDigits.ResidentCode(value),
        CheckDigitKind.CorporateNumber => CheckDigits.CorporateNumber(value),
        CheckDigitKind.GovernmentCode => CheckDigits.GovernmentCode(value),
        CheckDigitKind.InsurerNumber => CheckDigits.InsurerNumber(value) || CheckDigits.GovernmentCode(value),
        _ => true,
    };
}
