using System.Text;

namespace Hub.Forge.Population;

/// <summary>The lists that people are put together from: names, towns, foreigners. Made up for this project; no row is a person.</summary>
internal static class ForgeData
{
    public static IReadOnlyList<string[]> Read(string resource)
    {
        using var stream = typeof(ForgeData).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"Resource {resource} is missing.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var rows = new List<string[]>();
        reader.ReadLine();
        while (reader.ReadLine() is { } line)
        {
            rows.Add(line.Split('\t'));
        }

        return rows;
    }
}
