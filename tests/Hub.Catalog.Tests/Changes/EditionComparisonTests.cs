using Hub.Catalog.Changes;
using Hub.Catalog.Editions;
using Hub.Catalog.Tests.Editions;

namespace Hub.Catalog.Tests.Changes;

public sealed class EditionComparisonTests
{
    [Fact]
    public void Compare_SameEdition_FindsNothing() => Assert.Empty(EditionComparison.Compare(JuminEdition.Instance, JuminEdition.Instance));

    [Fact]
    public void Compare_EveryKindOfChange_IsFoundOnce()
    {
        var source = Path.Combine(Repository.Root, "src", "Hub.Catalog", "editions", "001-2.1.json");
        var lines = File.ReadAllLines(source).ToList();
        lines.RemoveAt(lines.FindIndex(l => l.Contains("\"00100005\"", StringComparison.Ordinal)));
        var address = lines.FindIndex(l => l.Contains("\"id\": \"00100002\"", StringComparison.Ordinal));
        lines[address] = lines[address].Replace("\"length\": 15", "\"length\": 16", StringComparison.Ordinal);
        lines.Insert(address, lines[address].Replace("00100002", "00109999", StringComparison.Ordinal).Replace("宛名番号", "新番号", StringComparison.Ordinal).Replace("atenabango", "shinbango", StringComparison.Ordinal));
        var condition = lines.FindIndex(l => l.Contains("\"id\": \"00100102\"", StringComparison.Ordinal));
        lines[condition] = lines[condition].Replace("= '1'", "= '2'", StringComparison.Ordinal);
        var label = lines.FindIndex(l => l.Contains("[\"1\", \"支援措置\"]", StringComparison.Ordinal));
        lines[label] = "    [\"1\", \"別の意味\"],\n    [\"9\", \"新しい値\"],";
        var path = Path.Combine(Directory.CreateTempSubdirectory("hub-diff").FullName, "x.json");
        File.WriteAllLines(path, lines);

        var changes = EditionComparison.Compare(JuminEdition.Instance, EditionLibrary.ReadFile(path));

        Assert.Equal(
            [
                (ChangeKind.ItemAdded, "00109999"), (ChangeKind.Length, "00100002"), (ChangeKind.Condition, "00100102"), (ChangeKind.ItemRemoved, "00100005"),
                (ChangeKind.CodeValueAdded, "001-032 9"), (ChangeKind.CodeValueLabel, "001-032 1"),
            ],
            changes.Select(c => (c.Kind, c.Id)));
    }
}
