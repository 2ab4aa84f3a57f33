using System.Text;

namespace Hub.Forge.Templates;

/// <summary>How a source writes names, as its seed shows.</summary>
/// <param name="Separator">What stands between family and given name, UTF-8.</param>
/// <param name="IsFullWidth">True where kana are full width.</param>
internal sealed record NameForm(byte[] Separator, bool IsFullWidth)
{
    /// <summary>The form of a name; null where it has no space, so that it may be no person's.</summary>
    public static NameForm? Of(string name)
    {
        var at = name.AsSpan().IndexOfAny(' ', '　');
        if (at <= 0)
        {
            return null;
        }

        var end = at;
        while (end < name.Length && name[end] is ' ' or '　')
        {
            end++;
        }

        return end == name.Length ? null : new NameForm(Encoding.UTF8.GetBytes(name[at..end]), !IsHalf(name));
    }

    /// <summary>The form of a single name.</summary>
    public static NameForm OfPart(string name) => new([], !IsHalf(name));

    private static bool IsHalf(string name) => name.Any(c => c is >= '\uFF66' and <= '\uFF9F');
}
