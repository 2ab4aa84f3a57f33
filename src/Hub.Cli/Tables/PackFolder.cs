using Hub.Cli.Shell;
using Hub.Codecs.Packs;

namespace Hub.Cli.Tables;

/// <summary>The imported packs: DATA/tables/NAME.tsv.</summary>
internal sealed class PackFolder(string path)
{
    /// <summary>Files of all packs, by name.</summary>
    public IEnumerable<string> Files => Directory.Exists(path) ? Directory.EnumerateFiles(path, "*" + PackFile.Extension).Order(StringComparer.Ordinal) : [];

    /// <summary>Where a pack of that name is, or would be.</summary>
    public string PathOf(string name) => Path.Combine(path, name + PackFile.Extension);

    /// <summary>Loads a pack by name or file.</summary>
    public CodeTablePack Load(string nameOrFile)
    {
        var file = File.Exists(PathOf(nameOrFile)) ? PathOf(nameOrFile) : nameOrFile;
        if (!File.Exists(file))
        {
            throw new UsageException(
                $"パック {nameOrFile} がありません。`hub tables list` で一覧を、`hub tables import` で取り込みを行えます。",
                $"There is no pack {nameOrFile}: neither imported (see `hub tables list`) nor a file. Import it with `hub tables import`.");
        }

        try
        {
            return PackFile.Load(file);
        }
        catch (InvalidDataException exception)
        {
            throw new UsageException($"パックを使えません: {exception.Message}", $"The pack is refused: {exception.Message}", exception);
        }
    }

    /// <summary>Installs a pack; half a file is never left.</summary>
    public string Save(CodeTablePack pack)
    {
        _ = Directory.CreateDirectory(path);
        var file = PathOf(pack.Name);
        File.WriteAllText(file + ".part", PackFile.Write(pack));
        File.Move(file + ".part", file, overwrite: true);
        return file;
    }
}
