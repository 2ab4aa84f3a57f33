using System.Text.RegularExpressions;

namespace Hub.Sbom;

/// <summary>The licence of each package, as NOTICE says: "Name, Name: Licence." on the lines about packages.</summary>
internal sealed partial class Licences
{
    private readonly Dictionary<string, string> _licences = new(StringComparer.OrdinalIgnoreCase);

    public Licences(string root)
    {
        foreach (Match entry in Entry().Matches(File.ReadAllText(Path.Combine(root, "NOTICE"))))
        {
            foreach (var name in entry.Groups["names"].Value.Split(", "))
            {
                _licences[name] = entry.Groups["licence"].Value;
            }
        }
    }

    /// <summary>SPDX id of a package's licence, or its name where SPDX has no id for it; null: NOTICE says nothing.</summary>
    public (string Text, bool IsId)? Of(string package) => !_licences.TryGetValue(package, out var licence) ? null : licence switch
    {
        "PostgreSQL licence" => ("PostgreSQL", true),
        "public domain" => ("public domain", false),
        _ => (licence, true),
    };

    [GeneratedRegex(@"(?<=^|\. )(?<names>[A-Za-z][\w.]*(?:, [A-Za-z][\w.]*)*): (?<licence>[\w.-]+(?: licence| domain)?)(?= \(|\.(?: |\r?$))", RegexOptions.Multiline)]
    private static partial Regex Entry();
}
