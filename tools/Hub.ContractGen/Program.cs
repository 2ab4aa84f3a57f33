using Hub.Catalog.Editions;
using Hub.Contracts.Standard;

namespace Hub.ContractGen;

/// <summary>Writes protos/standard from the built-in editions. Usage: Hub.ContractGen PROTOS_FOLDER [--check]. With --check nothing is written; exit 1 on any difference.</summary>
internal static class Program
{
    private const string LockName = "standard/field_numbers.lock";

    private static int Main(string[] args)
    {
        if (args.Length is < 1 or > 2 || (args.Length == 2 && args[1] != "--check") || !Directory.Exists(args[0]))
        {
            Console.Error.WriteLine("usage: Hub.ContractGen PROTOS_FOLDER [--check]   (the folder must exist)");
            return 2;
        }

        var differences = Differences(args[0]).ToList();
        foreach (var (name, text) in differences)
        {
            Console.WriteLine($"{(text is null ? "superfluous" : "differs")}: {name}");
            var path = Path.Combine(args[0], name);
            if (args.Length == 2)
            {
                continue;
            }

            if (text is null)
            {
                File.Delete(path);
                continue;
            }

            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }

        Console.WriteLine($"{differences.Count} of the files under standard/ {(args.Length == 2 ? "differ" : "written")}");
        return args.Length == 2 && differences.Count > 0 ? 1 : 0;
    }

    private static IEnumerable<(string Name, string? Text)> Differences(string folder)
    {
        var lockPath = Path.Combine(folder, LockName);
        var numbers = FieldNumberLock.Parse(File.Exists(lockPath) ? File.ReadAllText(lockPath) : "");
        var contracts = EditionLibrary.Load().All
            .GroupBy(e => e.Business)
            .Select(g => new StandardContract(EditionLibrary.Load().Newest(g.Key)!))
            .ToList();
        contracts.ForEach(numbers.Add);
        var wanted = contracts.ToDictionary(c => c.FileName, c => ProtoText.Write(c, numbers));
        wanted[LockName] = numbers.ToString();
        foreach (var (name, text) in wanted)
        {
            var path = Path.Combine(folder, name);
            if (!File.Exists(path) || File.ReadAllText(path) != text)
            {
                yield return (name, text);
            }
        }

        var standard = Path.Combine(folder, "standard");
        foreach (var path in Directory.Exists(standard) ? Directory.EnumerateFiles(standard, "*.proto", SearchOption.AllDirectories) : [])
        {
            var name = Path.GetRelativePath(folder, path).Replace('\\', '/');
            if (!wanted.ContainsKey(name) && !name.StartsWith("standard/options/", StringComparison.Ordinal))
            {
                yield return (name, null);
            }
        }
    }
}
