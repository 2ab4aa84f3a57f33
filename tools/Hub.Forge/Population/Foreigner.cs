using System.Text;

namespace Hub.Forge.Population;

/// <summary>A name and nationality of a foreign resident.</summary>
internal sealed class Foreigner(string country, string name, string roman, string kanji, bool isMale)
{
    public byte[] Country { get; } = Encoding.ASCII.GetBytes(country);

    public byte[] CountryName { get; } = Encoding.UTF8.GetBytes(name);

    public byte[] Roman { get; } = Encoding.ASCII.GetBytes(roman);

    public byte[] Kanji { get; } = Encoding.UTF8.GetBytes(kanji);

    /// <summary>The name as a Japanese field holds it: kanji, else full-width letters.</summary>
    public byte[] Written { get; } = Encoding.UTF8.GetBytes(kanji.Length > 0 ? kanji : Widen(roman));

    public bool IsMale => isMale;

    public static Foreigner[] All { get; } = [.. ForgeData.Read("foreigners.tsv").Select(r => new Foreigner(r[0], r[1], r[2], r[3], r[4] == "1"))];

    private static string Widen(string text) => string.Concat(text.Select(c => c == ' ' ? '\u3000' : (char)(c + 0xFEE0)));
}
