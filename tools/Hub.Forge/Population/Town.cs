using System.Globalization;
using System.Text;

namespace Hub.Forge.Population;

/// <summary>A town elsewhere: where people come from, go to, or have their 本籍.</summary>
internal sealed class Town(string code5, string prefecture, string city, string town, string postcode)
{
    public byte[] Code { get; } = Encoding.ASCII.GetBytes(code5 + CheckDigit(code5));

    public byte[] Prefecture { get; } = Encoding.UTF8.GetBytes(prefecture);

    public byte[] City { get; } = Encoding.UTF8.GetBytes(city);

    public byte[] Area { get; } = Encoding.UTF8.GetBytes(town);

    public byte[] Postcode { get; } = Encoding.ASCII.GetBytes(postcode);

    public static Town[] All { get; } = [.. ForgeData.Read("towns.tsv").Select(r => new Town(r[0], r[1], r[2], r[3], r[4]))];

    /// <summary>The check digit of a municipality code (全国地方公共団体コード).</summary>
    private static string CheckDigit(string code5)
    {
        var sum = 0;
        for (var i = 0; i < code5.Length; i++)
        {
            sum += (code5[i] - '0') * (6 - i);
        }

        return ((11 - sum % 11) % 10).ToString(CultureInfo.InvariantCulture);
    }
}
