using System.Text.RegularExpressions;

namespace Hub.Records.Copybooks.Source;

/// <summary>Tells fixed from free form: a level number, COPY or inline comment that begins before column 7 can only be free form.</summary>
internal static partial class FormatGuess
{
    public static SourceFormat Of(string text)
    {
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (FreeOnly().IsMatch(line.TrimStart('\uFEFF')))
            {
                return SourceFormat.Free;
            }
        }

        return SourceFormat.Fixed;
    }

    [GeneratedRegex(@"^(?! {7})\s{0,5}(?:\d{1,2}\s+[^\s\d*]|\*>|COPY\s|REPLACE\s|>>)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FreeOnly();
}
