using Hub.Codecs.Packs;

namespace Hub.Codecs.Tests.Tables;

/// <summary>
/// The built-in sets and the published vendor tables say the same of every code. Where they deliberately do not, the code stands with its
/// reason in differences.tsv; a difference that is gone must leave that file too.
/// </summary>
public sealed class VendorTableTests
{
    public static TheoryData<string, string> Tables => new()
    {
        { "fujitsu_ascii", "ascii-fujitsu" },
        { "fujitsu_ebcdic", "ebcdic-fujitsu" },
        { "fujitsu_ebcdik", "ebcdik-fujitsu" },
        { "hitachi_ebcdic", "ebcdic-hitachi" },
        { "hitachi_ebcdik", "ebcdik-hitachi" },
        { "nec_ebcdik", "ebcdik-nec" },
        { "nec_jis8", "jis8-nec" },
        { "fujitsu_jef", "jef" },
        { "hitachi_keis78", "keis78" },
        { "hitachi_keis83", "keis83" },
        { "nec_jips", "jipsj" },
    };

    [SharedTheory("code-tables")]
    [MemberData(nameof(Tables))]
    public void BuiltIn_EveryCode_IsThatOfTheTableOrAListedDifference(string table, string charset)
    {
        var differences = new List<string>();
        var opened = Charset.Open(charset);
        var own = Dump.Of(opened);
        var rows = VendorTable.Read($"{table}_mapping.json");
        foreach (var (code, meanings) in rows)
        {
            var meant = own.GetValueOrDefault(code, "-");
            // A built-in row names the character; the variation sequence that shows the vendor's form comes with the pack.
            var isBuiltIn = meant != "-" || charset.Length > 6;
            if (isBuiltIn && !meanings.Exists(m => m.Split(" U+E01")[0] == meant))
            {
                differences.Add($"{table}\t{code}\t{string.Join(" / ", meanings)}\t{meant}");
            }
        }

        foreach (var (code, meant) in own.Where(o => !rows.ContainsKey(o.Key) && !opened.IsSiteGaiji(Convert.ToUInt32(o.Key, 16))))
        {
            differences.Add($"{table}\t{code}\t-\t{meant}");
        }

        Assert.Equal(Listed("built-in", table), differences.Order(StringComparer.Ordinal));
    }

    [SharedTheory("code-tables")]
    [MemberData(nameof(Tables))]
    public void Pack_EveryCode_IsThatOfTheTableOrAListedDifference(string table, string charset)
    {
        var source = PackSource.Read(File.ReadAllText(Path.Combine(Repository.Shared, $"code-tables/{table}_mapping.json")));
        var check = PackCheck.Run(source, charset);
        var pack = new CodeTablePack(table, charset, "1", "CC0", check.Rows);
        var dump = Dump.Of(Charset.Open(charset, packs: [pack]));
        var differences = new List<string>();
        foreach (var (code, meanings) in VendorTable.Read($"{table}_mapping.json"))
        {
            var meant = dump.GetValueOrDefault(code, "-");
            // Beside a variation sequence the table gives the compatibility ideograph, for targets without sequences.
            if (meanings.Where(m => meanings.Count == 1 || m.Length != 6 || m[2..4] is not ("F9" or "FA")).Any(m => m != meant))
            {
                differences.Add($"{table}\t{code}\t{string.Join(" / ", meanings)}\t{meant}");
            }
        }

        Assert.Equal(Listed("pack", table), differences.Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Listed(string how, string table) =>
        Difference.All.Where(d => d.How == how && d.Table == table)
            .Select(d => string.Join('\t', d.Table, d.Code, d.TableSays, d.HubSays)).Order(StringComparer.Ordinal);
}
