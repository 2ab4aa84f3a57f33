using Hub.Adapters.Model;
using Hub.Adapters.Packs;
using Hub.Adapters.Plan;
using Hub.Catalog.Editions;

namespace Hub.Adapters.Explaining;

/// <summary>Where a value that the mapping supplied would have come from, and what it is: for the report of defaults, 不詳 and coalesces.</summary>
/// <param name="Field">Source fields of the item, as the mapping names them; empty where it has none.</param>
/// <param name="Value">The default, the other fields of a coalesce, or what stands in an unknown date (floor, zeros, empty).</param>
public sealed record SuppliedOrigin(string Field, string Value)
{
    private const int MostFields = 4;

    internal static SuppliedOrigin? Of(AdapterPack pack, Edition edition, CountKind kind, string group, string itemId)
    {
        foreach (var spec in pack.Document.Groups)
        {
            if (edition.FindGroup(spec.Group.Value) is { } found && found.Name == group
                && spec.Items.FirstOrDefault(i => found.Find(i.Item.Value)?.Id == itemId) is { } item)
            {
                return Of(item.Value, kind, pack.Document.Dates);
            }
        }

        return null;
    }

    private static SuppliedOrigin Of(ValueSpec value, CountKind kind, DateDefaults dates)
    {
        if (kind == CountKind.Coalesced && All(value).FirstOrDefault(v => v.Kind == ValueKind.Coalesce) is { Parts.Count: > 0 } several)
        {
            return new SuppliedOrigin(Fields(several.Parts[0]), string.Join(", ", several.Parts.Skip(1).Select(Fields)));
        }

        var text = kind switch
        {
            CountKind.Defaulted => All(value).Select(v => v.Default?.Value).FirstOrDefault(d => d is not null) ?? "",
            CountKind.Unknown => All(value).SelectMany(v => v.Do).Select(f => f.Arguments.GetValueOrDefault("unknown")?.Text).FirstOrDefault(u => u is not null) ?? dates.Unknown,
            _ => "",
        };
        return new SuppliedOrigin(Fields(value), text);
    }

    private static string Fields(ValueSpec value)
    {
        var fields = All(value).Where(v => v is { Kind: ValueKind.Field, Source: not null }).Select(v => v.Source!.Value).Distinct().ToList();
        return string.Join(", ", fields.Take(MostFields)) + (fields.Count > MostFields ? " …" : "");
    }

    private static IEnumerable<ValueSpec> All(ValueSpec value) => [value, .. value.Parts.SelectMany(All)];
}
