using Hub.Catalog.Files;

namespace Hub.Server;

/// <summary>What standard files of a hub look like: <c>files.json</c> in its data folder, else the default.</summary>
internal static class FileSettings
{
    private const string FileName = "files.json";

    /// <summary>Reads the settings; <see cref="HubStartException"/> where they have a mistake.</summary>
    public static StandardFileProfile Read(string dataFolder)
    {
        var path = Path.Combine(dataFolder, FileName);
        if (!File.Exists(path))
        {
            return StandardFileProfile.Standard;
        }

        try
        {
            return StandardFileProfile.Parse(File.ReadAllText(path));
        }
        catch (InvalidDataException e)
        {
            throw new HubStartException($"標準ファイルの設定 {path} を読めません: {e.Message}", $"The settings of standard files, {path}, can't be read: {e.Message}", e);
        }
    }
}
