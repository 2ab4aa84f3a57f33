using Hub.Catalog.Editions;

namespace Hub.Contracts.Standard;

/// <summary>One field of a group's message.</summary>
/// <param name="Item">The item that it carries.</param>
/// <param name="Number">Field number, the same in every edition.</param>
/// <param name="Kind">How the value travels.</param>
public readonly record struct ContractField(Item Item, int Number, FieldKind Kind)
{
    private const int LongestNumber = 18;
    private const int FirstReserved = 19000;
    private const int LastReserved = 19999;
    private const int Beyond = 100_000;

    /// <summary>The field of an item.</summary>
    public static ContractField Of(Item item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return new ContractField(item, NumberOf(item.Id), KindOf(item));
    }

    /// <summary>
    /// The field number of an item id: its five digits within the business, so that no edition can ever move it and an edition imported on any machine has the same numbers.
    /// 19000 to 19999 belong to protobuf itself; those items are numbered from 119000.
    /// </summary>
    public static int NumberOf(string itemId)
    {
        ArgumentNullException.ThrowIfNull(itemId);
        if (itemId.Length != 8 || !int.TryParse(itemId.AsSpan(3), System.Globalization.NumberStyles.None, null, out var number) || number == 0)
        {
            throw new ArgumentException($"\"{itemId}\" is no データ項目ID of 8 digits.", nameof(itemId));
        }

        return number is >= FirstReserved and <= LastReserved ? number + Beyond : number;
    }

    private static FieldKind KindOf(Item item) => item switch
    {
        { IsRepeated: true } => FieldKind.Texts,
        { Type: ItemType.Blob } => FieldKind.Bytes,
        { Type: ItemType.WholeNumber or ItemType.SignedNumber, Length: > 0 and <= LongestNumber } => FieldKind.Number,
        _ => FieldKind.Text,
    };
}
