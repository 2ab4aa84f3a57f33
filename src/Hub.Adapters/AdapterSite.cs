using Hub.Characters.Identification;
using Hub.Characters.Packs;

namespace Hub.Adapters;

/// <summary>What one municipality gives to a pack: its parameters and its own code tables.</summary>
public sealed record AdapterSite
{
    /// <summary>No parameters: the pack's defaults hold.</summary>
    public static AdapterSite Default { get; } = new();

    /// <summary>Values of the pack's parameters by name; an unknown name is a mistake that is told.</summary>
    public IReadOnlyDictionary<string, string> Parameters { get; init; } = new Dictionary<string, string>();

    /// <summary>Municipality code (団体コード) of the run: the value of a pack's parameter "municipality" that was not given. Empty: the pack's default.</summary>
    public string Municipality { get; init; } = "";

    /// <summary>Folder of installed code tables (<c>DATA/tables</c>); null where there is none: packs that name an installed table are then refused.</summary>
    public string? TablesFolder { get; init; }

    /// <summary>What two persons decided about the municipality's gaiji (文字同定); null: nothing.</summary>
    public WorkList? Gaiji { get; init; }

    /// <summary>The added characters (GJ) of an imported list; default none.</summary>
    public AddedCharacterPack Added { get; init; } = AddedCharacterPack.Empty;

    /// <summary>Names of installed code tables that are laid over the pack's, in this order: the municipality's own gaiji. Default none.</summary>
    public IReadOnlyList<string> Tables { get; init; } = [];
}
