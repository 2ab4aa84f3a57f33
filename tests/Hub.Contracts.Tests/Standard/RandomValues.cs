using System.Globalization;
using System.Text;
using Hub.Catalog.Editions;
using Hub.Catalog.Records;
using Hub.Contracts.Standard;

namespace Hub.Contracts.Tests.Standard;

/// <summary>Fills records with values that the wire format can carry.</summary>
internal static class RandomValues
{
    private static readonly Rune[] s_runes = [.. "0123ABC \"\r\n東京都𠮟葛󠄁アイウ　".EnumerateRunes()];

    public static void Fill(StandardRecord record, Random random)
    {
        record.Clear();
        var share = random.NextDouble();
        foreach (var item in record.Group.Items)
        {
            for (var i = 0; i < Math.Min(item.Repeat, 5); i++)
            {
                if (random.NextDouble() < share)
                {
                    record.Set(item.Ordinal, i, Encoding.UTF8.GetBytes(Value(item, random)));
                }
            }
        }
    }

    private static string Value(Item item, Random random) => ContractField.Of(item).Kind switch
    {
        FieldKind.Number => random.NextInt64(item.Type == ItemType.SignedNumber ? -999_999_999_999_999_999 : 0, 999_999_999_999_999_999).ToString(CultureInfo.InvariantCulture),
        _ => string.Concat(Enumerable.Range(0, random.Next(0, 9)).Select(_ => s_runes[random.Next(s_runes.Length)].ToString())),
    };
}
