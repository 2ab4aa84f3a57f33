namespace Hub.Architecture.Tests;

/// <summary>Texts that a review must touch: tests/Hub.Architecture.Tests/approved. HUB_APPROVE=1 accepts what is there now.</summary>
internal static class Approved
{
    public static void Matches(string name, string actual)
    {
        var path = Path.Combine(Repository.Root, "tests", "Hub.Architecture.Tests", "approved", name + ".txt");
        if (Environment.GetEnvironmentVariable("HUB_APPROVE") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
        }

        Assert.True(File.Exists(path), $"{path} is missing: look at what is public, then run this test with HUB_APPROVE=1.");
        Assert.Equal(File.ReadAllText(path), actual);
    }
}
