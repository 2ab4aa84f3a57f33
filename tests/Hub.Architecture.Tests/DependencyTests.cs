using System.Xml.Linq;

namespace Hub.Architecture.Tests;

public class DependencyTests
{
    /// <summary>The whole architecture, as data (DESIGN 3): part, the parts and the packages that it may reference.</summary>
    private static readonly Dictionary<string, (string Parts, string Packages)> s_allowed = new(StringComparer.Ordinal)
    {
        ["Hub.Findings"] = ("", ""),
        ["Hub.Catalog"] = ("Hub.Findings", "ExcelDataReader"),
        ["Hub.Codecs"] = ("Hub.Findings", ""),
        ["Hub.Characters"] = ("Hub.Findings", ""),
        ["Hub.Records"] = ("Hub.Findings Hub.Codecs", ""),
        ["Hub.Adapters"] = ("Hub.Findings Hub.Catalog Hub.Codecs Hub.Characters Hub.Records", "YamlDotNet"),
        ["Hub.Validation"] = ("Hub.Findings Hub.Catalog", ""),
        ["Hub.Storage"] = ("Hub.Findings Hub.Catalog", ""),
        ["Hub.Storage.Sqlite"] = ("Hub.Findings Hub.Catalog Hub.Storage", "Microsoft.Data.Sqlite SQLitePCLRaw.bundle_e_sqlite3"),
        ["Hub.Storage.Postgres"] = ("Hub.Findings Hub.Catalog Hub.Storage", "Npgsql"),
        ["Hub.Engine"] = ("Hub.Findings Hub.Catalog Hub.Codecs Hub.Characters Hub.Records Hub.Adapters Hub.Validation Hub.Storage", "Polly"),
        ["Hub.Compare"] = ("Hub.Findings Hub.Catalog", ""),
        ["Hub.Reports"] = ("Hub.Findings Hub.Catalog Hub.Compare", "DocumentFormat.OpenXml"),
        ["Hub.Access"] = ("Hub.Findings", ""),
        ["Hub.Grpc"] = ("", "Google.Protobuf Grpc.Tools"),
        ["Hub.Contracts"] = ("Hub.Findings Hub.Catalog Hub.Grpc", "Google.Protobuf Grpc.Tools"),
        ["Hub.Client"] = ("Hub.Contracts Hub.Grpc", "Polly"),
        ["Hub.Server"] = ("Hub.Findings Hub.Catalog Hub.Codecs Hub.Characters Hub.Records Hub.Adapters Hub.Validation Hub.Storage Hub.Storage.Sqlite Hub.Storage.Postgres Hub.Engine Hub.Compare Hub.Reports Hub.Access Hub.Contracts Hub.Grpc", ""),
        ["Hub.Cli"] = ("Hub.Findings Hub.Catalog Hub.Codecs Hub.Characters Hub.Records Hub.Adapters Hub.Validation Hub.Storage Hub.Storage.Sqlite Hub.Engine Hub.Compare Hub.Reports Hub.Access Hub.Contracts Hub.Client Hub.Server Hub.Grpc Hub.Forge", "System.CommandLine Spectre.Console"),
    };

    public static TheoryData<string> Parts => [.. SourceTree.Projects("src").Select(p => Path.GetFileNameWithoutExtension(p)!)];

    [Theory]
    [MemberData(nameof(Parts))]
    public void Part_ReferencesOnlyWhatTheTableAllows(string part)
    {
        Assert.True(s_allowed.TryGetValue(part, out var allowed), $"{part} has no line in the dependency table.");
        var project = XDocument.Load(Path.Combine(Repository.Root, "src", part, part + ".csproj"));
        List<string> parts = [.. Includes(project, "ProjectReference").Select(r => Path.GetFileNameWithoutExtension(r.Replace('\\', '/')))];
        if (project.Descendants("Import").Any(i => i.Attribute("Project")!.Value.EndsWith("Grpc.props", StringComparison.Ordinal)))
        {
            parts.Add("Hub.Grpc");
        }

        House.HasNo(parts.Except(allowed.Parts.Split(' '), StringComparer.Ordinal));
        House.HasNo(Includes(project, "PackageReference").Except(allowed.Packages.Split(' '), StringComparer.Ordinal));
    }

    [Fact]
    public void Parts_BelowContracts_KnowNothingOfTheWire()
    {
        string[] wire = ["Google.Protobuf", "Grpc.Core", "Grpc.Net", "Hub.Contracts"];
        string[] above = ["Hub.Contracts", "Hub.Client", "Hub.Server", "Hub.Cli", "Hub.Grpc"];
        var guilty = SourceTree.Files("src", "*.cs")
            .Where(f => !above.Contains(SourceTree.Relative(f).Split('/')[1]))
            .SelectMany(f => File.ReadLines(f).Where(l => l.StartsWith("using ", StringComparison.Ordinal) && wire.Any(w => l.Contains(w, StringComparison.Ordinal))).Select(l => $"{SourceTree.Relative(f)}: {l}"));
        House.HasNo(guilty);
    }

    [Theory]
    [InlineData("Npgsql", "Hub.Storage.Postgres")]
    [InlineData("Microsoft.Data.Sqlite", "Hub.Storage.Sqlite")]
    public void Database_IsKnownToOnePartOnly(string database, string part)
    {
        var guilty = SourceTree.Files("src", "*.cs")
            .Where(f => SourceTree.Relative(f).Split('/')[1] != part)
            .Where(f => File.ReadLines(f).Any(l => l.StartsWith("using " + database, StringComparison.Ordinal)))
            .Select(SourceTree.Relative);
        House.HasNo(guilty);
    }

    private static IEnumerable<string> Includes(XDocument project, string element) =>
        project.Descendants(element).Select(r => r.Attribute("Include")!.Value);
}
