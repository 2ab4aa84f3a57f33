using System.Text.Json.Nodes;
using Hub.Adapters.Packs;

namespace Hub.Adapters.Tests.Packs;

public class AdapterSchemaTests
{
    [Fact]
    public void SchemaFile_IsWhatTheReaderKnows()
    {
        var path = Path.Combine(Repository.Root, "src", "Hub.Adapters", "packs", AdapterSchema.FileName);
        if (Environment.GetEnvironmentVariable("HUB_APPROVE") == "1")
        {
            File.WriteAllText(path, AdapterSchema.Write());
        }

        Assert.Equal(File.ReadAllText(path), AdapterSchema.Write());
    }

    [Fact]
    public void Schema_EveryPack_IsAllowed()
    {
        var check = Schema();
        var packs = Directory.GetFiles(Path.Combine(Repository.Root, "src", "Hub.Adapters", "packs"), "adapter.yaml", SearchOption.AllDirectories);
        Assert.True(packs.Length >= 40, $"{packs.Length} packs");
        Assert.Empty(packs.SelectMany(p => check.Check(File.ReadAllText(p)).Select(problem => $"{p}{problem}")));
    }

    [Theory]
    [InlineData("charset:", "charsett:", "charsett")]
    [InlineData("edition:", "#", "lacks")]
    [InlineData("sources:", "sources: none\nx:", "sources")]
    public void Schema_PackWithAMistake_IsNot(string text, string mistake, string problem)
    {
        var pack = File.ReadAllText(Path.Combine(Repository.Root, "src", "Hub.Adapters", "packs", "sample-csv", "012", "adapter.yaml"));
        Assert.Contains(Schema().Check(pack.Replace(text, mistake, StringComparison.Ordinal)), p => p.Contains(problem, StringComparison.Ordinal));
    }

    private static JsonSchemaCheck Schema() => new(JsonNode.Parse(AdapterSchema.Write())!.AsObject());
}
