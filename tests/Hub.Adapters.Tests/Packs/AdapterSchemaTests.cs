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
}
