using System.Text;

namespace Hub.Forge.Population;

/// <summary>A family or given name with its reading.</summary>
internal sealed class NamePart(string kanji, string kana)
{
    public byte[] Kanji { get; } = Encoding.UTF8.GetBytes(kanji);

    /// <summary>Half-width katakana.</summary>
    public byte[] Kana { get; } = Encoding.UTF8.GetBytes(kana);
}
