using Hub.Adapters.Model;
using Hub.Adapters.Packs;
using Hub.Adapters.Plan;
using Hub.Adapters.Tables;
using Hub.Adapters.Yaml;
using Hub.Catalog.Editions;

namespace Hub.Adapters.Steps;

/// <summary>What a function call can refer to while its step is made.</summary>
internal interface IStepScope
{
    /// <summary>The item that is being filled; null for none.</summary>
    Item? Item { get; }

    /// <summary>True when another function comes after this one, so that its result is not yet the item's value.</summary>
    bool IsFollowed { get; }

    /// <summary>Defaults of date functions.</summary>
    DateDefaults Dates { get; }

    /// <summary>All mistakes go here.</summary>
    AdapterProblems Problems { get; }

    /// <summary>An item of the group by name or id, marked as filled; null (told) when there is none.</summary>
    ItemTarget? Target(YamlMark mark, string item);

    /// <summary>A code table; null (told) when there is none.</summary>
    CodeTable? Table(YamlMark mark, string name);
}
