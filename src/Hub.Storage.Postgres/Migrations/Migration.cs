using System.Globalization;

namespace Hub.Storage.Postgres.Migrations;

/// <summary>One step of the schema. Never changed once it was released; a new one is added at the end.</summary>
/// <param name="Version">The number that its file's name begins with.</param>
/// <param name="Name">What it is about.</param>
/// <param name="Sql">What it does.</param>
internal sealed record Migration(int Version, string Name, string Sql)
{
    /// <summary>All steps, ascending: the SQL files beside this one.</summary>
    public static IReadOnlyList<Migration> All { get; } = Load();

    private static List<Migration> Load()
    {
        const string prefix = "Hub.Storage.Postgres.Migrations.";
        var assembly = typeof(Migration).Assembly;
        List<Migration> all = [];
        foreach (var resource in assembly.GetManifestResourceNames().Where(n => n.StartsWith(prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
            var name = resource[prefix.Length..^".sql".Length];
            all.Add(new Migration(int.Parse(name.AsSpan(0, 4), CultureInfo.InvariantCulture), name, reader.ReadToEnd()));
        }

        return all;
    }
}
