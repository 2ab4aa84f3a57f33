using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Hub.Characters.Packs;

/// <summary>The decided gaiji (外字) of one site and charset. Immutable.</summary>
public sealed class SiteGaijiTable
{
    private readonly Dictionary<uint, SiteGaiji> _byCode = [];
    private readonly Dictionary<ScalarSequence, SiteGaiji> _byMeaning = [];

    /// <summary>Makes a table; of two entries with one code or meaning the later holds.</summary>
    public SiteGaijiTable(string name, IEnumerable<SiteGaiji> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        Name = name;
        foreach (var entry in entries)
        {
            if (entry.Code != 0)
            {
                _byCode[entry.Code] = entry;
            }

            if (!entry.Meaning.IsEmpty)
            {
                _byMeaning[entry.Meaning] = entry;
            }
        }
    }

    /// <summary>The table without entries.</summary>
    public static SiteGaijiTable Empty { get; } = new("", []);

    /// <summary>Name, as stored in the policy.</summary>
    public string Name { get; }

    /// <summary>Number of gaiji in it.</summary>
    public int Count => _byCode.Count > 0 ? _byCode.Count : _byMeaning.Count;

    /// <summary>Writes what it says, a line for each gaiji, the same for the same decisions: for digests.</summary>
    public void Write(TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        foreach (var entry in _byCode.Values.Concat(_byMeaning.Values.Where(e => e.Code == 0)).OrderBy(e => e.Code).ThenBy(e => e.Meaning.First).ThenBy(e => e.Meaning.Second))
        {
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"{entry.Code:X4}\t{entry.Meaning}\t{entry.Target}\t{entry.Match}\n"));
        }
    }

    /// <summary>Finds by vendor code where one is given, else by what the charset makes of it.</summary>
    public bool TryFind(uint code, ScalarSequence meaning, [NotNullWhen(true)] out SiteGaiji? entry)
    {
        if (code != 0 && _byCode.TryGetValue(code, out entry))
        {
            return true;
        }

        return _byMeaning.TryGetValue(meaning, out entry);
    }
}
