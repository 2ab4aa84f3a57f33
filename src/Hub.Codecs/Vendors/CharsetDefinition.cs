using Hub.Codecs.Writing;
using Hub.Codecs.Packs;
using Hub.Codecs.Tables;

namespace Hub.Codecs.Vendors;

/// <summary>One charset by name: what it is made of, before options and packs.</summary>
internal sealed class CharsetDefinition
{
    private static readonly string[] s_doubles = ["jef", "keis78", "keis83", "keis90", "jipsj", "jipse"];

    private static readonly Dictionary<string, CharsetDefinition> s_all = All().ToDictionary(d => d.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>All names, in the order of DESIGN 5; of the mixed host sets each pair.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. s_all.Keys];

    /// <summary>Name of the charset.</summary>
    public required string Name { get; init; }

    /// <summary>Which Unicode form it is; null for charsets with tables.</summary>
    public UnicodeForm? Unicode { get; init; }

    /// <summary>Shift codes as text, or null where there are none.</summary>
    public string? Shifts { get; init; }

    /// <summary>Lays the built-in single-byte rows, and rows of charsets without shifts.</summary>
    public Action<CodeMapBuilder, CharsetOptions> Base { get; init; } = (_, _) => { };

    /// <summary>Lays the built-in double-byte rows of a host set.</summary>
    public Action<CodeMapBuilder, CharsetOptions>? Double { get; init; }

    /// <summary>Names of packs that fit: the charset's own and those of its parts.</summary>
    public IReadOnlyList<string> PackNames { get; init; } = [];

    /// <summary>The definition of that name.</summary>
    public static CharsetDefinition Find(string name) =>
        s_all.GetValueOrDefault(name) ?? throw new ArgumentException(
            $"No charset is named \"{name}\". Known: {string.Join(' ', s_all.Keys.Where(n => !n.Contains('+')))}; "
            + $"mixed: {string.Join('|', s_doubles)} + {string.Join('|', SingleByteSets.Names)}, e.g. jef+ebcdik-fujitsu.", nameof(name));

    /// <summary>Built-in rows, then packs, then options.</summary>
    public CodeMap BuildMap(CharsetOptions options, IReadOnlyList<CodeTablePack> packs)
    {
        var builder = new CodeMapBuilder();
        Base(builder, options);
        Double?.Invoke(builder, options);
        foreach (var pack in packs)
        {
            if (!PackNames.Contains(pack.Charset, StringComparer.OrdinalIgnoreCase))
            {
                throw new ArgumentException($"The pack {pack.Name} is for {pack.Charset}, not for {Name}.", nameof(packs));
            }

            PackRows.Lay(builder, pack, options);
        }

        return builder.ApplyWaveDash(options.WaveDash).Build(options.RoundTripOnly);
    }

    private static IEnumerable<CharsetDefinition> All()
    {
        yield return new() { Name = "utf8", Unicode = UnicodeForm.Utf8 };
        yield return new() { Name = "utf16le", Unicode = UnicodeForm.Utf16LittleEndian };
        yield return new() { Name = "utf16be", Unicode = UnicodeForm.Utf16BigEndian };
        foreach (var name in new[] { "cp932", "eucjp-ms", "sjis2004" })
        {
            yield return new()
            {
                Name = name,
                PackNames = [name],
                Base = (b, o) => b.Add(TableResource.Load(name)).MarkGaiji(o.GaijiBase),
            };
        }

        foreach (var (name, doubles) in new[] { ("ibm930", "ibm300"), ("ibm939", "ibm300"), ("ibm1390", "ibm16684"), ("ibm1399", "ibm16684") })
        {
            yield return new()
            {
                Name = name,
                PackNames = [name, doubles],
                Shifts = "0E/0F",
                Base = (b, o) => b.Add(TableResource.Load(name)).Add(TableResource.Load(doubles)).MarkGaiji(o.GaijiBase),
            };
        }

        foreach (var name in SingleByteSets.Names)
        {
            yield return new() { Name = name, PackNames = [name], Base = (b, _) => SingleByteSets.Lay(b, name) };
        }

        foreach (var name in s_doubles)
        {
            // One half alone: PIC N fields, and packs.
            yield return new() { Name = name, PackNames = [name], Shifts = HostSets.Shifts(name), Double = (b, o) => HostSets.Lay(b, name, o) };
            foreach (var single in SingleByteSets.Names)
            {
                yield return new()
                {
                    Name = $"{name}+{single}",
                    PackNames = [$"{name}+{single}", name, single],
                    Shifts = HostSets.Shifts(name),
                    Base = (b, _) => SingleByteSets.Lay(b, single),
                    Double = (b, o) => HostSets.Lay(b, name, o),
                };
            }
        }
    }
}
