using System.Globalization;

namespace Hub.Codecs.Tests.Tables;

/// <summary>One deliberate difference of differences.tsv.</summary>
internal sealed record Difference(string How, string Table, string Code, string TableSays, string HubSays, string Reason)
{
    /// <summary>The whole list.</summary>
    public static IReadOnlyList<Difference> All { get; } =
    [
        .. File.ReadLines(Path.Combine(Repository.Root, "tests/Hub.Codecs.Tests/Tables/differences.tsv"))
            .Where(l => !l.StartsWith('#')).Select(l => l.Split('\t')).Select(f => new Difference(f[0], f[1], f[2], f[3], f[4], f[5])),
    ];

    /// <summary>True where the code lies in this entry and both sides say what it says; "*" is any meaning.</summary>
    public bool Covers(string code, string table, string hub)
    {
        var ends = Code.Split('-');
        return code.Length == ends[0].Length && Number(code) >= Number(ends[0]) && Number(code) <= Number(ends[^1])
            && (TableSays == "*" || TableSays == table) && (HubSays == "*" || HubSays == hub);
    }

    private static uint Number(string hex) => uint.Parse(hex, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
