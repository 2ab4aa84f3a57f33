using Hub.Contracts.Character.V1;

namespace Hub.Cli.Characters;

/// <summary>Pictures of a row as files: CODE.svg and CODE-MJ000000.svg for each candidate, where the hub has the fonts.</summary>
internal static class GlyphFiles
{
    public static void Write(string folder, Gaiji row)
    {
        Directory.CreateDirectory(folder);
        Write(folder, row.Code, row.GlyphSvg);
        foreach (var candidate in row.Candidates)
        {
            Write(folder, $"{row.Code}-{candidate.Name}", candidate.GlyphSvg);
        }
    }

    // What a hub sends is never more than the name of a file.
    private static void Write(string folder, string name, string svg)
    {
        if (svg.Length > 0)
        {
            File.WriteAllText(Path.Combine(folder, Path.GetFileName(name) + ".svg"), svg);
        }
    }
}
