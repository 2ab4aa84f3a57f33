namespace Hub.Catalog.Editions;

/// <content>Items.</content>
internal ref partial struct EditionReader
{
    private Item Item()
    {
        string? id = null, itemName = null, romaji = null, references = null, flag = null, notation = null, minimum = null, maximum = null;
        string? condition = null, note = null, definition = null, description = null, sample = null, remark = null;
        int length = 0, scale = 0, repeat = 1;
        ItemType? type = null;
        var codes = (IReadOnlyList<string>)[];
        var requirement = Requirement.Optional;
        bool key = false, foreignKey = false;
        var unknown = UnknownDateRole.None;
        var implementation = ImplementationClass.Unstated;
        Provenance provenance = Provenance.Official, lengthProvenance = Provenance.Official;
        while (Property() is { } name)
        {
            switch (name)
            {
                case "id": id = Text(); break;
                case "name": itemName = Text(); break;
                case "romaji": romaji = Text(); break;
                case "type": type = ReadType(); break;
                case "length": length = Number(); break;
                case "scale": scale = Number(); break;
                case "repeat": repeat = Number(); break;
                case "codes": codes = Texts(); break;
                case "requirement": requirement = ReadRequirement(); break;
                case "condition": condition = Text(); break;
                case "conditionNote": note = Text(); break;
                case "key": key = Truth(); break;
                case "foreignKey": foreignKey = Truth(); break;
                case "references": references = Text(); break;
                case "unknown": unknown = ReadUnknown(); break;
                case "unknownFlag": flag = Text(); break;
                case "unknownNotation": notation = Text(); break;
                case "min": minimum = Text(); break;
                case "max": maximum = Text(); break;
                case "implementation": implementation = ReadImplementation(); break;
                case "provenance": provenance = ReadProvenance(); break;
                case "lengthProvenance": lengthProvenance = ReadProvenance(); break;
                case "definition": definition = Text(); break;
                case "description": description = Text(); break;
                case "sample": sample = Text(); break;
                case "remark": remark = Text(); break;
                default: throw Unknown(name);
            }
        }

        return new Item
        {
            Id = id ?? throw Missing("id"),
            Name = itemName ?? throw Missing("name"),
            Romaji = romaji ?? throw Missing("romaji"),
            Type = type ?? throw Missing("type"),
            Length = length,
            Scale = scale,
            Repeat = repeat,
            CodeListIds = codes,
            Requirement = requirement,
            Condition = condition is null && note is null ? null : new ItemCondition(condition ?? "", note),
            IsKey = key,
            IsForeignKey = foreignKey,
            References = references,
            UnknownDate = unknown,
            UnknownFlag = flag,
            UnknownNotation = notation,
            Minimum = minimum,
            Maximum = maximum,
            Implementation = implementation,
            Provenance = provenance,
            LengthProvenance = lengthProvenance,
            Text = definition is null && description is null && sample is null && remark is null
                ? null
                : new ItemText(definition ?? "", description ?? "", sample ?? "", remark ?? ""),
        };
    }
}
