using System.Security.Cryptography;
using System.Text;

namespace Hub.Engine.Tests;

/// <summary>A made extract for <see cref="LetterPlan"/> and what must come of it.</summary>
internal sealed class Extract
{
    private const string Letters = "PPPPPPPPPPBBBWD!x";

    public Extract(int records, int seed, int tail = 0)
    {
        var random = new Random(seed);
        var bytes = new MemoryStream();
        var persons = new StringBuilder("\"人番号\",\"人値\"\r\n");
        var benefits = new StringBuilder("\"給付番号\",\"給付値\"\r\n");
        for (var i = 0; i < records; i++)
        {
            var letter = Letters[random.Next(Letters.Length)];
            var digits = random.NextInt64(1_000_000_000_000_000).ToString("D15", System.Globalization.CultureInfo.InvariantCulture);
            bytes.Write(Encoding.ASCII.GetBytes(letter + digits));
            if (letter is 'P' or 'B' or 'W')
            {
                persons.Append(System.Globalization.CultureInfo.InvariantCulture, $"\"{digits}\",\"{i}\"\r\n");
                Accepted++;
            }

            if (letter == 'B')
            {
                benefits.Append(System.Globalization.CultureInfo.InvariantCulture, $"\"{digits}\",\"1\"\r\n");
            }

            Dropped += letter == 'D' ? 1 : 0;
            Quarantined += letter is '!' or 'x' ? 1 : 0;
        }

        bytes.Write(new byte[tail]);
        Quarantined += tail > 0 ? 1 : 0;
        Bytes = bytes.ToArray();
        Persons = persons.ToString();
        Benefits = benefits.ToString();
    }

    public byte[] Bytes { get; }

    public string Persons { get; }

    public string Benefits { get; }

    public long Accepted { get; }

    public long Dropped { get; }

    public long Quarantined { get; }

    public string Sha256 => Convert.ToHexStringLower(SHA256.HashData(Bytes));
}
