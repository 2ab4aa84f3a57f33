using System.Text;

namespace Hub.Catalog.Import;

/// <summary>Makes the many ways of writing the same thing in a workbook equal: full-width ASCII becomes half-width, other text stays as it is.</summary>
internal static class WideText
{
    /// <summary>Half-width ASCII for full-width ASCII, a space for the full-width one.</summary>
    public static string Narrow(string text)
    {
        var narrow = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            narrow.Append(c switch
            {
                >= '！' and <= '～' when c != '～' => (char)(c - 0xFEE0),
                '　' => ' ',
                _ => c,
            });
        }

        return narrow.ToString();
    }

    /// <summary><see cref="Narrow"/> without any white space, for titles.</summary>
    public static string Title(string text) => string.Concat(Narrow(text).Where(c => !char.IsWhiteSpace(c)));
}
