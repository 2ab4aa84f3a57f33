using System.Text.Json;

namespace Hub.Catalog.Editions;

/// <content>Tokens and small values.</content>
internal ref partial struct EditionReader
{
    private readonly JsonException Unknown(string name) => new($"unknown property \"{name}\" at byte {_json.TokenStartIndex}");

    private readonly JsonException Wrong(string name, string? value) => new($"\"{value}\" is no {name}, at byte {_json.TokenStartIndex}");

    private readonly JsonException Missing(string name) => new($"property \"{name}\" is missing in the object that ends at byte {_json.TokenStartIndex}");

    private void Next(JsonTokenType type)
    {
        if (!_json.Read() || _json.TokenType != type)
        {
            throw new JsonException($"expected {type}, found {_json.TokenType} at byte {_json.TokenStartIndex}");
        }
    }

    private string? Property()
    {
        _json.Read();
        return _json.TokenType switch
        {
            JsonTokenType.PropertyName => _json.GetString(),
            JsonTokenType.EndObject => null,
            _ => throw new JsonException($"expected a property, found {_json.TokenType} at byte {_json.TokenStartIndex}"),
        };
    }

    private bool InArray(JsonTokenType element = JsonTokenType.StartObject)
    {
        _json.Read();
        return _json.TokenType == element
            || (_json.TokenType == JsonTokenType.EndArray
                ? false
                : throw new JsonException($"expected {element}, found {_json.TokenType} at byte {_json.TokenStartIndex}"));
    }

    private string Text()
    {
        Next(JsonTokenType.String);
        return _json.GetString()!;
    }

    private IReadOnlyList<string> Texts()
    {
        var texts = new List<string>();
        Next(JsonTokenType.StartArray);
        while (InArray(JsonTokenType.String))
        {
            texts.Add(_json.GetString()!);
        }

        return texts;
    }

    private int Number()
    {
        Next(JsonTokenType.Number);
        return _json.GetInt32();
    }

    private bool Truth()
    {
        _json.Read();
        return _json.GetBoolean();
    }

    private ItemType ReadType()
    {
        var text = Text();
        return ItemTypes.TryParse(text, out var type) ? type : throw Wrong("type", text);
    }

    private Requirement ReadRequirement() => Text() switch
    {
        "required" => Requirement.Required,
        "conditional" => Requirement.Conditional,
        "optional" => Requirement.Optional,
        var other => throw Wrong("requirement", other),
    };

    private UnknownDateRole ReadUnknown() => Text() switch
    {
        "date" => UnknownDateRole.Date,
        "flag" => UnknownDateRole.Flag,
        "notation" => UnknownDateRole.Notation,
        var other => throw Wrong("unknown", other),
    };

    private ImplementationClass ReadImplementation() => Text() switch
    {
        "mandatory" => ImplementationClass.Mandatory,
        "optional" => ImplementationClass.Optional,
        var other => throw Wrong("implementation", other),
    };

    private Provenance ReadProvenance() => Text() switch
    {
        "official" => Provenance.Official,
        "second-hand" => Provenance.SecondHand,
        "background" => Provenance.Background,
        "derived" => Provenance.Derived,
        var other => throw Wrong("provenance", other),
    };
}
