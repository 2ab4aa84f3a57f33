using Hub.Adapters.Model;
using Hub.Adapters.Plan;
using Hub.Adapters.Plan.Joins;
using Hub.Adapters.Plan.Values;
using Hub.Catalog.Editions;
using Hub.Findings;

namespace Hub.Adapters.Compiling;

/// <summary>Sources that are joined by key: who reads is compiled before who is read, so that a look-up keeps just the fields that somebody reads.</summary>
internal sealed partial class PlanCompiler
{
    private readonly Dictionary<string, LookupPlan> _lookups = new(StringComparer.Ordinal);

    /// <summary>Indexes of the sources, each after all that join it. Sources that join each other in a circle are told and left out.</summary>
    private List<int> ReadersFirst()
    {
        var sources = pack.Document.Sources;
        var order = new List<int>();
        var left = Enumerable.Range(0, sources.Count).ToList();
        while (left.Count > 0)
        {
            var free = left.FindIndex(i => !left.Any(reader => sources[reader].Joins.Any(j => j.Source.Value == sources[i].Name.Value)));
            if (free < 0)
            {
                var names = string.Join(", ", left.Select(i => sources[i].Name.Value));
                problems.Add(sources[left[0]].Mark, $"join が循環しています: {names}。", $"These sources are joined in a circle: {names}.");
                break;
            }

            order.Add(left[free]);
            left.RemoveAt(free);
        }

        return order;
    }

    /// <summary>The fields that a source can read, with those of joined records.</summary>
    private JoinedFieldResolver? Joined(SourceParts part, SourceParts?[] parts)
    {
        var before = problems.Count;
        var joins = new List<(LookupPlan, IFieldResolver)>();
        foreach (var join in part.Spec.Joins)
        {
            var name = join.Source.Value;
            var known = pack.Document.Sources.Where(s => s.Lookup is not null).Select(s => s.Name.Value).ToArray();
            if (!known.Contains(name))
            {
                problems.Add(join.Source.Mark,
                    $"{name} は引かれる側として宣言されていません。sources の {name} に lookup: {{ key: … }} を書いてください。{Nearest.HintJa(name, known)}",
                    $"{name} is no lookup source: give it lookup: {{ key: … }} under sources.{Nearest.HintEn(name, known)}");
            }
            else if (parts.FirstOrDefault(p => p?.Spec.Name.Value == name) is { Lookup: { } lookup } other)
            {
                joins.Add((lookup, other.Fields));
                _lookups[name] = lookup;
                CheckFiles(join, part.Spec, other.Spec);
            }
        }

        return problems.Count == before ? new JoinedFieldResolver(part.Fields, joins) : null;
    }

    private void CheckFiles(JoinSpec join, SourceSpec reader, SourceSpec lookup)
    {
        if (reader.Files.FirstOrDefault(f => lookup.Files.Any(l => l.Value.Equals(f.Value, StringComparison.OrdinalIgnoreCase))) is { } both)
        {
            problems.Add(join.Source.Mark,
                $"{reader.Name.Value} と {lookup.Name.Value} は同じファイル ({both.Value}) にあります。引かれる側は先に全部読めるよう、別のファイルでなければなりません。",
                $"{reader.Name.Value} and {lookup.Name.Value} are in the same file ({both.Value}); what is looked up must be in a file of its own, so that it can be read in full before.");
        }
    }

    private static bool ReadsJoined(ConditionSpec condition, SourceSpec source) =>
        condition.Parts.Any(p => ReadsJoined(p, source))
        || (condition.Operand is { } operand && source.Joins.Any(j => operand.Value.StartsWith(j.Source.Value + ".", StringComparison.Ordinal)));

    private JoinPlan? Compile(JoinSpec join, SourceParts part, Dictionary<string, string> parameters)
    {
        if (_lookups.GetValueOrDefault(join.Source.Value) is not { } lookup || Key(join.Key, part, parameters) is not { } key)
        {
            return null;
        }

        return new JoinPlan(lookup, key, SeverityOf(join.Missing), Enum.Parse<SeveralRecords>(join.Several, ignoreCase: true));
    }

    private static Severity? SeverityOf(string choice) => choice switch { "error" => Severity.Error, "warn" => Severity.Warning, _ => null };

    /// <summary>What a lookup source keeps of each record.</summary>
    private GroupPlan Compile(LookupPlan lookup, SourceParts part, Dictionary<string, string> parameters)
    {
        var items = new List<ItemPlan>();
        if (Key(part.Spec.Lookup!.Key, part, parameters) is { } key)
        {
            items.Add(new ItemPlan(new ItemTarget(0, "", "~key", -1), [key]));
        }

        for (var i = 0; i < lookup.Fields.Count; i++)
        {
            items.Add(new ItemPlan(new ItemTarget(i + 1, "", lookup.Fields[i].Name, -1), [new FieldValue(lookup.Fields[i])]));
        }

        return new GroupPlan(lookup.Group, null, [.. items], null);
    }

    private ValuePlan? Key(ValueSpec spec, SourceParts part, Dictionary<string, string> parameters)
    {
        var scope = new GroupScope(new Group("key", "key", "key", []), pack.Tables, pack.Document.Dates, new CountedItems(), problems);
        return new ValueCompiler(part.Fields, scope, parameters, problems).CompileItem(spec) is [var key] ? key : null;
    }
}
