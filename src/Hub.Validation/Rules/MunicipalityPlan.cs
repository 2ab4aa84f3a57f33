using Hub.Catalog.Editions;
using Hub.Catalog.Records;
using Hub.Findings;
using Hub.Validation.Values;

namespace Hub.Validation.Rules;

/// <summary>Rows belong to the municipality of the run: a row of another one was extracted, or sent, by mistake.</summary>
internal sealed class MunicipalityPlan
{
    private const string Name = "市区町村コード";

    private readonly Item _item;
    private readonly MunicipalityScope _scope;

    private MunicipalityPlan(Item item, MunicipalityScope scope) => (_item, _scope) = (item, scope);

    /// <summary>The rule for a group; null where its key has no municipality.</summary>
    public static MunicipalityPlan? Of(Group group, MunicipalityScope? scope) =>
        scope is not null && group.KeyItems.FirstOrDefault(i => i.Name == Name) is { } item ? new(item, scope) : null;

    /// <summary>Checks a record; a missing code is another rule's business.</summary>
    public void Check(StandardRecord record, in SourcePosition position, IFindingSink sink)
    {
        var value = record[_item.Ordinal];
        if (!value.IsEmpty && !_scope.Covers(value))
        {
            sink.Add(new Finding(ItemFindings.OtherMunicipality, position) { ItemId = _item.Id, Found = MaskedValue.OfCode(value), Expected = _scope.Code });
        }
    }
}
