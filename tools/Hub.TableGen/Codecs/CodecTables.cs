using Hub.Codecs.Tables;

namespace Hub.TableGen.Codecs;

/// <summary>
/// Prints the tables of glibc's iconv into the compact resources of Hub.Codecs: <c>Hub.TableGen codecs [FOLDER]</c>.
/// The same glibc gives the same bytes before compression; a test holds that where iconv is present.
/// </summary>
internal static class CodecTables
{
    /// <summary>Writes every table under the folder (default: src/Hub.Codecs/Resources below the working directory).</summary>
    public static int Run(string[] args)
    {
        var folder = args.Length > 0 ? args[0] : Path.Combine("src", "Hub.Codecs", "Resources");
        if (!Directory.Exists(folder))
        {
            Console.Error.WriteLine($"Hub.TableGen: no folder {folder}; run at the root of the tree or name the folder.");
            return 2;
        }

        foreach (var source in CodecSource.All)
        {
            var rows = source.Print();
            File.WriteAllBytes(Path.Combine(folder, source.Name + TableResource.Extension), TableResource.Compress(TableResource.Serialize(rows)));
            Console.WriteLine($"{source.Name}: {rows.Count} rows from {source.Iconv}");
        }

        return 0;
    }
}
