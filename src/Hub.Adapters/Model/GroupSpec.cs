using Hub.Adapters.Yaml;

namespace Hub.Adapters.Model;

/// <summary>A group (グループ) and how its items are filled from one record type.</summary>
/// <param name="Group">Name of the group in the edition.</param>
/// <param name="From">Name of the source.</param>
/// <param name="When">Which records give a row; null = all.</param>
/// <param name="Items">Items in the order in which they are filled.</param>
/// <param name="Rows">How many rows a record gives at most, one for each occurrence that fields name by <c>(#)</c>; null = one, without occurrences.</param>
internal sealed record GroupSpec(YamlText Group, YamlText From, ConditionSpec? When, IReadOnlyList<ItemSpec> Items, int? Rows);
