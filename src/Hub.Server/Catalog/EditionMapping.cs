using Hub.Contracts.Standard;
using Contract = Hub.Contracts.Catalog.V1;
using Model = Hub.Catalog.Editions;

namespace Hub.Server.Catalog;

/// <summary>Editions as they travel.</summary>
internal static class EditionMapping
{
    public static Contract.Edition Header(Model.Edition edition) => new()
    {
        Id = edition.Id,
        Business = edition.Business,
        BusinessName = edition.Header.BusinessName,
        Version = edition.Version,
        Title = edition.Title,
        Official = edition.Trust == Model.Trust.Official,
        Origin = edition.Header.Origin,
        Published = edition.Header.Published,
    };

    public static Contract.Edition Full(Model.Edition edition)
    {
        var wire = Header(edition);
        var package = new StandardContract(edition).Package;
        foreach (var group in edition.Groups)
        {
            var message = new Contract.Group { Id = group.Id, Name = group.Name, Romaji = group.Romaji, MessageType = $"{package}.{StandardContract.MessageName(group)}" };
            message.Items.Add(group.Items.Select(Item));
            wire.Groups.Add(message);
        }

        return wire;
    }

    public static Contract.CodeList CodeList(Model.CodeList list)
    {
        var wire = new Contract.CodeList { Id = list.Id, Name = list.Name };
        wire.Values.Add(list.Values.Select(v => new Contract.CodeValue { Value = v.Value, Label = v.Label, Last = v.Last ?? "" }));
        return wire;
    }

    private static Contract.Item Item(Model.Item item) => new()
    {
        Id = item.Id,
        Name = item.Name,
        Romaji = item.Romaji,
        Type = Model.ItemTypes.Symbol(item.Type),
        Length = item.Length,
        Scale = item.Scale,
        Repeat = item.Repeat,
        Requirement = item.Requirement switch
        {
            Model.Requirement.Required => Contract.Item.Types.Requirement.Required,
            Model.Requirement.Conditional => Contract.Item.Types.Requirement.Conditional,
            _ => Contract.Item.Types.Requirement.Optional,
        },
        Condition = item.Condition?.Text ?? "",
        CodeLists = { item.CodeListIds },
        Key = item.IsKey,
        ForeignKey = item.IsForeignKey,
        References = item.References ?? "",
        FieldNumber = ContractField.NumberOf(item.Id),
    };
}
