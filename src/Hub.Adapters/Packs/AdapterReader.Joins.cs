using Hub.Adapters.Model;
using Hub.Adapters.Yaml;

namespace Hub.Adapters.Packs;

/// <summary>What ties sources together.</summary>
internal sealed partial class AdapterReader
{
    internal static readonly string[] MissingRecords = ["error", "warn", "accept"];
    internal static readonly string[] UnusedRecords = ["accept", "warn", "error"];
    internal static readonly string[] SeveralRecords = ["error", "first", "last"];

    private LookupSpec? ReadLookup(MapReader source)
    {
        if (source.Map("lookup") is not { } map)
        {
            return null;
        }

        var reader = new MapReader(map, problems);
        var key = ReadKey(reader);
        var unused = reader.Choice("unused", UnusedRecords);
        reader.Finish();
        return key is null ? null : new LookupSpec(map.Mark, key, unused ?? UnusedRecords[0]);
    }

    private List<JoinSpec> ReadJoins(MapReader source)
    {
        var joins = new List<JoinSpec>();
        foreach (var (name, value) in source.Map("join")?.Entries ?? [])
        {
            if (value is not YamlMap map)
            {
                problems.Add(value.Mark, "join はマップです (例: setai: { key: SETAI-NO })。", "An entry of join is a map, such as setai: { key: SETAI-NO }.");
                continue;
            }

            var reader = new MapReader(map, problems);
            var key = ReadKey(reader);
            var missing = reader.Choice("missing", MissingRecords);
            var several = reader.Choice("several", SeveralRecords);
            reader.Find("note");
            reader.Finish();
            if (key is not null)
            {
                joins.Add(new JoinSpec(name, key, missing ?? MissingRecords[0], several ?? SeveralRecords[0]));
            }
        }

        return joins;
    }

    private ValueSpec? ReadKey(MapReader reader)
    {
        if (reader.Find("key") is { } key)
        {
            return ReadValue(key);
        }

        problems.Add(reader.Mark, "key がありません (例: key: SETAI-NO)。", "key is missing, such as key: SETAI-NO.");
        return null;
    }
}
