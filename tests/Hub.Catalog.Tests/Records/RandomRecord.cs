using System.Text;
using Hub.Catalog.Records;

namespace Hub.Catalog.Tests.Records;

/// <summary>Fills records with random text: ASCII, Japanese, quotes, line breaks, holes in repeated items.</summary>
internal static class RandomRecord
{
    private const string Alphabet = "0123456789ABC \",\r\n|\\東京都千代田区𠮟葛󠄁アイウ　";

    public static void Fill(StandardRecord record, Random random)
    {
        record.Clear();
        var share = random.NextDouble();
        var runes = Alphabet.EnumerateRunes().ToArray();
        for (var item = 0; item < record.Group.Items.Count; item++)
        {
            var repeat = Math.Min(record.Group.Items[item].Repeat, 9);
            for (var i = 0; i < repeat; i++)
            {
                if (random.NextDouble() < share)
                {
                    var text = string.Concat(Enumerable.Range(0, random.Next(0, 12)).Select(_ => runes[random.Next(runes.Length)].ToString()));
                    record.Set(item, i, Encoding.UTF8.GetBytes(text));
                }
            }
        }
    }
}
