using System.Text.RegularExpressions;

namespace Hub.Architecture.Tests;

public partial class FileTests
{
    private const int MaxLines = 400;

    /// <summary>Files that may be longer, with the reason.</summary>
    private static readonly Dictionary<string, string> s_longer = new(StringComparer.Ordinal);

    private static readonly string[] s_emptyWords = ["Manager", "Helper", "Helpers", "Util", "Utils", "Utility", "Dto", "Impl"];

    [GeneratedRegex(@"^(?:public |internal |private |file |static |sealed |abstract |partial |readonly |unsafe |ref )*(?:class|struct|record struct|record|interface|enum) (?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex TopLevelType();

    [GeneratedRegex(@"(^|\s)//.*\b(TODO|FIXME|HACK)\b(?!.*#\d)")]
    private static partial Regex LooseEnd();

    [Fact]
    public void Files_AreShort()
    {
        var lengthy = Sources().Select(f => (File: SourceTree.Relative(f), Lines: File.ReadLines(f).Count()))
            .Where(f => f.Lines > MaxLines && !s_longer.ContainsKey(f.File)).Select(f => $"{f.File}: {f.Lines} lines");
        House.HasNo(lengthy);
    }

    [Fact]
    public void Files_HoldOneTypeNamedLikeTheFile()
    {
        List<string> wrong = [];
        foreach (var file in Sources().Where(f => Path.GetFileName(f) != "Program.cs"))
        {
            var names = TopLevelType().Matches(File.ReadAllText(file)).Select(m => m.Groups["name"].Value).Distinct(StringComparer.Ordinal).ToList();
            var expected = Path.GetFileName(file).Split('.')[0];
            if (names.Count > 1 || (names.Count == 1 && names[0] != expected))
            {
                wrong.Add($"{SourceTree.Relative(file)}: {string.Join(", ", names)}");
            }
        }

        House.HasNo(wrong);
    }

    [Fact]
    public void Names_AreNounsOfTheTrade()
    {
        var vague = Sources().Select(f => Path.GetFileName(f).Split('.')[0])
            .Where(n => s_emptyWords.Any(w => n.EndsWith(w, StringComparison.Ordinal)));
        House.HasNo(vague);
    }

    [Fact]
    public void Comments_LeaveNoLooseEnds()
    {
        var loose = Sources().Concat(SourceTree.Files("tests", "*.cs"))
            .SelectMany(f => File.ReadLines(f).Where(l => LooseEnd().IsMatch(l)).Select(l => $"{SourceTree.Relative(f)}: {l.Trim()}"));
        House.HasNo(loose);
    }

    private static IEnumerable<string> Sources() => SourceTree.Files("src", "*.cs").Concat(SourceTree.Files("tools", "*.cs"));
}
