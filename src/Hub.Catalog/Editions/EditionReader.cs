using System.Text.Json;

namespace Hub.Catalog.Editions;

/// <summary>Reads the JSON form of an edition (see <c>editions/README.md</c>). Unknown properties are errors: a misspelt one would be lost silently.</summary>
internal ref partial struct EditionReader
{
    private Utf8JsonReader _json;

    private EditionReader(ReadOnlySpan<byte> utf8) => _json = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = 16 });

    /// <summary>Reads an edition; throws <see cref="EditionFormatException"/>.</summary>
    public static Edition Read(string source, ReadOnlySpan<byte> utf8)
    {
        try
        {
            var reader = new EditionReader(utf8);
            return reader.Edition();
        }
        catch (Exception e) when (e is JsonException or ArgumentException or InvalidOperationException)
        {
            throw new EditionFormatException(source, e.Message, e);
        }
    }

    private Edition Edition()
    {
        EditionHeader? header = null;
        List<Group> groups = [];
        List<CodeList> codeLists = [];
        Next(JsonTokenType.StartObject);
        while (Property() is { } name)
        {
            switch (name)
            {
                case "edition":
                    header = Header();
                    break;
                case "groups":
                    Next(JsonTokenType.StartArray);
                    while (InArray())
                    {
                        groups.Add(Group());
                    }

                    break;
                case "codeLists":
                    Next(JsonTokenType.StartArray);
                    while (InArray())
                    {
                        codeLists.Add(CodeList());
                    }

                    break;
                default:
                    throw Unknown(name);
            }
        }

        return new Edition(header ?? throw Missing("edition"), groups, codeLists);
    }

    private EditionHeader Header()
    {
        string? business = null, businessName = null, romaji = null, version = null, title = null, published = null, trust = null, origin = null;
        Next(JsonTokenType.StartObject);
        while (Property() is { } name)
        {
            switch (name)
            {
                case "business": business = Text(); break;
                case "name": businessName = Text(); break;
                case "romaji": romaji = Text(); break;
                case "version": version = Text(); break;
                case "title": title = Text(); break;
                case "published": published = Text(); break;
                case "trust": trust = Text(); break;
                case "origin": origin = Text(); break;
                default: throw Unknown(name);
            }
        }

        return new EditionHeader
        {
            Business = business ?? throw Missing("business"),
            BusinessName = businessName ?? throw Missing("name"),
            Romaji = romaji ?? throw Missing("romaji"),
            Version = version ?? throw Missing("version"),
            Title = title ?? throw Missing("title"),
            Published = published ?? "",
            Trust = trust switch { "official" => Trust.Official, "sample" => Trust.Sample, _ => throw Wrong("trust", trust) },
            Origin = origin ?? "",
        };
    }

    private Group Group()
    {
        string? id = null, groupName = null, romaji = null;
        var requirement = Requirement.Required;
        List<Item> items = [];
        List<RecordRule> rules = [];
        while (Property() is { } name)
        {
            switch (name)
            {
                case "id": id = Text(); break;
                case "name": groupName = Text(); break;
                case "romaji": romaji = Text(); break;
                case "requirement": requirement = ReadRequirement(); break;
                case "items":
                    Next(JsonTokenType.StartArray);
                    while (InArray())
                    {
                        items.Add(Item());
                    }

                    break;
                case "rules":
                    Next(JsonTokenType.StartArray);
                    while (InArray())
                    {
                        rules.Add(Rule());
                    }

                    break;
                default: throw Unknown(name);
            }
        }

        return new Group(id ?? throw Missing("id"), groupName ?? throw Missing("name"), romaji ?? throw Missing("romaji"), items, rules) { Requirement = requirement };
    }

    private CodeList CodeList()
    {
        string? id = null, listName = null;
        var provenance = Provenance.Official;
        List<CodeValue> values = [];
        while (Property() is { } name)
        {
            switch (name)
            {
                case "id": id = Text(); break;
                case "name": listName = Text(); break;
                case "provenance": provenance = ReadProvenance(); break;
                case "values":
                    Next(JsonTokenType.StartArray);
                    while (InArray(JsonTokenType.StartArray))
                    {
                        values.Add(CodeValue());
                    }

                    break;
                default: throw Unknown(name);
            }
        }

        return new CodeList(id ?? throw Missing("id"), listName ?? throw Missing("name"), values) { Provenance = provenance };
    }

    private CodeValue CodeValue()
    {
        var parts = new List<string>(3);
        while (_json.Read() && _json.TokenType == JsonTokenType.String)
        {
            parts.Add(_json.GetString()!);
        }

        return _json.TokenType == JsonTokenType.EndArray && parts.Count is 2 or 3
            ? new CodeValue(parts[0], parts[^1]) { Last = parts.Count == 3 ? parts[1] : null }
            : throw new JsonException("a code value is [value, label] or [first, last, label]");
    }

    private RecordRule Rule()
    {
        string? id = null, text = null, ja = null, en = null;
        var provenance = Provenance.Background;
        while (Property() is { } name)
        {
            switch (name)
            {
                case "id": id = Text(); break;
                case "text": text = Text(); break;
                case "ja": ja = Text(); break;
                case "en": en = Text(); break;
                case "provenance": provenance = ReadProvenance(); break;
                default: throw Unknown(name);
            }
        }

        return new RecordRule
        {
            Id = id ?? throw Missing("id"),
            Text = text ?? throw Missing("text"),
            Ja = ja ?? throw Missing("ja"),
            En = en ?? throw Missing("en"),
            Provenance = provenance,
        };
    }
}
