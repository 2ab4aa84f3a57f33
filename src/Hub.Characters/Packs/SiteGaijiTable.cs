using System.Diagnostics.CodeAnalysis;

namespace Hub.Characters.Packs;

/// <summary>The decided gaiji (外字) of one site and charset. Immutable.</summary>
public sealed class SiteGaijiTable
{
    private readonly Dictionary<uint, SiteGaiji> _byCode = [];
    private readonly Dictionary<int, SiteGaiji> _byScalar = [];

    /// <summary>Makes a table; of two entries with one code or scalar the later holds.</summary>
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

            if (entry.Scalar != 0)
            {
                _byScalar[entry.Scalar] = entry;
            }
        }
    }

    /// <summary>The table without entries.</summary>
    public static SiteGaijiTable Empty { get; } = new("", []);

    /// <summary>Name, as stored in the policy.</summary>
    public string Name { get; }

    /// <summary>Finds by vendor code where one is given, else by private-use scalar.</summary>
    public bool TryFind(uint code, int scalar, [NotNullWhen(true)] out SiteGaiji? entry)
    {
        if (code != 0 && _byCode.TryGetValue(code, out entry))
        {
            return true;
        }

        return _byScalar.TryGetValue(scalar, out entry);
    }
}
