using Hub.Adapters.Functions;
using Hub.Adapters.Model;
using Hub.Adapters.Yaml;
using Hub.Findings;

namespace Hub.Adapters.Packs;

/// <summary>Groups, items, values and function calls.</summary>
internal sealed partial class AdapterReader
{
    private List<GroupSpec> ReadGroups(MapReader top)
    {
        var groups = new List<GroupSpec>();
        foreach (var (key, value) in RequiredMap(top, "groups"))
        {
            foreach (var part in value is YamlList list ? list.Items : [value])
            {
                if (ReadGroup(key, part) is { } group)
                {
                    groups.Add(group);
                }
            }
        }

        return groups;
    }

    private GroupSpec? ReadGroup(YamlText name, YamlValue value)
    {
        if (value is not YamlMap map)
        {
            problems.Add(value.Mark, "グループはマップ (from: …, items: …) か、そのリスト（複数の移行元から埋めるとき）です。", "A group is a map (from: …, items: …), or a list of such maps where several sources fill it.");
            return null;
        }

        var reader = new MapReader(map, problems);
        var from = reader.RequiredText("from");
        var when = reader.Find("when") is { } w ? ReadCondition(w) : null;
        var rows = reader.Integer("rows", 1, 999);
        var items = new List<ItemSpec>();
        foreach (var (item, itemValue) in RequiredMap(reader, "items"))
        {
            if (ReadItem(item, itemValue) is { } spec)
            {
                items.Add(spec);
            }
        }

        reader.Find("note");
        reader.Finish();
        return from is null ? null : new GroupSpec(name, from, when, items, rows);
    }

    private ItemSpec? ReadItem(YamlText item, YamlValue value)
    {
        string? note = null;
        if (value is YamlMap map && map.Entries.FirstOrDefault(e => e.Key.Value == "note").Value is YamlText text)
        {
            note = text.Value;
        }

        return ReadValue(value) is { } spec ? new ItemSpec(item, spec, note) : null;
    }

    private ValueSpec? ReadValue(YamlValue value)
    {
        if (value is YamlText field)
        {
            return new ValueSpec { Mark = field.Mark, Kind = ValueKind.Field, Source = field };
        }

        if (value is not YamlMap map)
        {
            problems.Add(value.Mark, "値は移行元の項目名か、from などのマップです。", "A value is the name of a source field, or a map with from and the like.");
            return null;
        }

        var reader = new MapReader(map, problems);
        (ValueKind Kind, string Key)[] kinds =
        [
            (ValueKind.Field, "from"), (ValueKind.Constant, "constant"), (ValueKind.Item, "item"), (ValueKind.Parameter, "parameter"),
            (ValueKind.Coalesce, "coalesce"), (ValueKind.Join, "join"), (ValueKind.Choose, "choose"), (ValueKind.Empty, "empty"),
        ];
        var given = kinds.Where(k => reader.Find(k.Key) is not null).ToArray();
        var separator = reader.Text("with");
        var differ = reader.Choice("differ", Differences);
        var when = reader.Find("when");
        var functions = reader.Find("do");
        var otherwise = reader.Text("default");
        reader.Find("note");
        reader.Finish();
        if (given.Length != 1)
        {
            var words = string.Join(", ", kinds.Select(k => k.Key));
            problems.Add(map.Mark, $"値には {words} のうち一つだけを書いてください。", $"A value has exactly one of {words}.");
            return null;
        }

        var (kind, key) = given[0];
        var hasParts = kind is ValueKind.Coalesce or ValueKind.Join or ValueKind.Choose;
        return new ValueSpec
        {
            Mark = map.Mark,
            Kind = kind,
            Source = hasParts || kind == ValueKind.Empty ? null : reader.Text(key),
            Parts = hasParts ? [.. (reader.List(key)?.Items ?? []).Select(ReadValue).OfType<ValueSpec>()] : [],
            Separator = separator?.Value ?? "",
            TellsDifferences = differ != Differences[1],
            Do = functions is null ? [] : ReadCalls(functions),
            When = when is null ? null : ReadCondition(when),
            Default = otherwise,
        };
    }

    private List<FunctionCall> ReadCalls(YamlValue value)
    {
        var calls = new List<FunctionCall>();
        foreach (var entry in value is YamlList list ? list.Items : [value])
        {
            if (ReadCall(entry) is { } call)
            {
                calls.Add(call);
            }
        }

        return calls;
    }

    private FunctionCall? ReadCall(YamlValue value)
    {
        if (value is not YamlText && value is not YamlMap { Entries.Count: 1 })
        {
            problems.Add(value.Mark, "関数は名前か、「名前: 引数」一つのマップです。", "A function is a name, or a map of one name: arguments.");
            return null;
        }

        var name = value as YamlText ?? ((YamlMap)value).Entries[0].Key;
        if (FunctionLibrary.Find(name.Value) is not { } function)
        {
            var known = FunctionLibrary.All.Select(f => f.Name).ToArray();
            problems.Add(name.Mark,
                $"関数 {name.Value} はありません。使えるのは {string.Join(", ", known)}。{Nearest.HintJa(name.Value, known)}",
                $"There is no function {name.Value}; there are {string.Join(", ", known)}.{Nearest.HintEn(name.Value, known)}");
            return null;
        }

        var arguments = new Dictionary<string, Argument>(StringComparer.Ordinal);
        var before = problems.Count;
        if (value is YamlMap map)
        {
            ReadArguments(function, map.Entries[0].Value, arguments);
        }

        foreach (var parameter in function.Parameters.Where(p => p.IsRequired && !arguments.ContainsKey(p.Name) && problems.Count == before))
        {
            problems.Add(name.Mark, $"関数 {function.Name} に {parameter.Name} がありません: {parameter.Ja}", $"Function {function.Name} needs {parameter.Name}: {parameter.En}");
        }

        return new FunctionCall(function, name.Mark, arguments);
    }

    private void ReadArguments(FunctionSpec function, YamlValue value, Dictionary<string, Argument> arguments)
    {
        var first = function.Parameters.Count > 0 ? function.Parameters[0] : null;
        if (first is null)
        {
            problems.Add(value.Mark, $"関数 {function.Name} に引数はありません。", $"Function {function.Name} takes no arguments.");
            return;
        }

        var isShort = value is not YamlMap map || (first.Kind == ParameterKind.Values && map.Entries.All(e => e.Key.Value != first.Name));
        if (isShort)
        {
            ReadArgument(first, value, arguments);
            return;
        }

        var reader = new MapReader((YamlMap)value, problems);
        foreach (var parameter in function.Parameters)
        {
            if (reader.Find(parameter.Name) is { } argument)
            {
                ReadArgument(parameter, argument, arguments);
            }
        }

        reader.Finish();
    }

    private void ReadArgument(FunctionParameter parameter, YamlValue value, Dictionary<string, Argument> arguments)
    {
        var single = new MapReader(new YamlMap(value.Mark, [(new YamlText(value.Mark, parameter.Name), value)]), problems);
        IReadOnlyList<string>? texts = parameter.Kind switch
        {
            ParameterKind.Integer => single.Integer(parameter.Name, parameter.Min, parameter.Max) is { } n ? [n.ToString(System.Globalization.CultureInfo.InvariantCulture)] : null,
            ParameterKind.Boolean => single.Boolean(parameter.Name) is { } b ? [b ? "true" : "false"] : null,
            ParameterKind.Choice => single.Choice(parameter.Name, parameter.Words) is { } c ? [c] : null,
            ParameterKind.Texts or ParameterKind.Items => [.. single.Texts(parameter.Name).Select(t => t.Value)],
            ParameterKind.Values => ReadPairs(single, parameter.Name),
            _ => single.Text(parameter.Name) is { } text ? [text.Value] : null,
        };
        if (texts is not null)
        {
            arguments[parameter.Name] = new Argument(value.Mark, texts);
        }
    }

    private List<string>? ReadPairs(MapReader single, string name)
    {
        if (single.Map(name) is not { } map)
        {
            return null;
        }

        var texts = new List<string>();
        foreach (var (key, value) in map.Entries)
        {
            if (value is YamlText text)
            {
                texts.Add(key.Value);
                texts.Add(text.Value);
            }
            else
            {
                problems.Add(value.Mark, "対応の値は文字列です。", "The value of a pair is a text.");
            }
        }

        return texts;
    }
}
