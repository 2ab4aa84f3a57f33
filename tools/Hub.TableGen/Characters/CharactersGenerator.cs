namespace Hub.TableGen.Characters;

/// <summary><c>Hub.TableGen characters MOJI_DB [OUT]</c>: writes the resources of <c>src/Hub.Characters/Data</c>.</summary>
internal static class CharactersGenerator
{
    /// <summary>Runs; exit code 0, or 2 where the arguments are wrong.</summary>
    public static int Run(string[] args)
    {
        ArgumentNullException.ThrowIfNull(args);
        if (args.Length is < 1 or > 2)
        {
            Console.Error.WriteLine("usage: Hub.TableGen characters MOJI_DB [OUT]");
            Console.Error.WriteLine("  MOJI_DB  dist/moji.db of the npm package @mandel59/mojidata 1.8.1");
            Console.Error.WriteLine("  OUT      folder to write to (default: src/Hub.Characters/Data)");
            return 2;
        }

        var folder = args.Length == 2 ? args[1] : Path.Combine("src", "Hub.Characters", "Data");
        Directory.CreateDirectory(folder);
        using var database = new MojiDatabase(args[0]);
        Write(folder, "unified-set.br", UnifiedSetWriter.Write(database));
        Write(folder, "degradation.br", DegradationWriter.Write(database));
        Write(folder, "readings.br", ReadingsWriter.Write(database));
        Write(folder, "structure.br", StructureWriter.Write(database));
        return 0;
    }

    private static void Write(string folder, string name, byte[] bytes)
    {
        File.WriteAllBytes(Path.Combine(folder, name), bytes);
        Console.WriteLine($"{name}\t{bytes.Length}");
    }
}
