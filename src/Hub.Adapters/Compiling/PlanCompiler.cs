using Hub.Adapters.Model;
using Hub.Adapters.Packs;
using Hub.Adapters.Plan;
using Hub.Adapters.Plan.Joins;
using Hub.Adapters.Steps;
using Hub.Catalog.Editions;
using Hub.Characters.Cleansing;
using Hub.Findings;
using Hub.Records.Delimited;
using Hub.Records.Framing;
using Hub.Records.Layouts;

namespace Hub.Adapters.Compiling;

/// <summary>Compiles a pack against an edition and a site; tells every mistake of meaning.</summary>
internal sealed partial class PlanCompiler(AdapterPack pack, Edition edition, AdapterSite site, AdapterProblems problems)
{
    private const string MunicipalityParameter = "municipality";

    private readonly CountedItems _counted = new();
    private int _memos;

    /// <summary>The plan, or null when there was a mistake.</summary>
    public AdapterPlan? Compile()
    {
        var before = problems.Count;
        var document = pack.Document;
        if (edition.Id != pack.Edition)
        {
            throw new ArgumentException($"Pack {pack.Name} targets edition {pack.Edition}, not {edition.Id}.", nameof(edition));
        }

        var parameters = Parameters();
        var tables = new CharsetTables(pack.Folder, site, problems);
        if (FieldFactory.Create(document, site, tables, problems) is not { } factory)
        {
            CheckSourceNames();
            return null;
        }

        var parts = document.Sources.Select(s => PartsOf(s, factory)).ToArray();
        var plans = new SourcePlan?[parts.Length];
        foreach (var i in ReadersFirst())
        {
            if (parts[i] is { } part && Joined(part, parts) is { } fields)
            {
                plans[i] = Compile(part, fields, factory, parameters);
            }
        }

        CheckSourceNames();
        return problems.Count == before
            ? new AdapterPlan(pack, edition, factory.Charset, [.. plans.OfType<SourcePlan>()], _counted.All) { InstalledTables = tables.Installed, AddedCharacters = site.Added }
            : null;
    }

    private void CheckSourceNames()
    {
        var known = pack.Document.Sources.Select(s => s.Name.Value).ToArray();
        foreach (var group in pack.Document.Groups.Where(g => !known.Contains(g.From.Value)))
        {
            problems.Add(group.From.Mark, $"{group.From.Value} は sources にありません。{Nearest.HintJa(group.From.Value, known)}", $"{group.From.Value} is not listed under sources.{Nearest.HintEn(group.From.Value, known)}");
        }
    }

    private Dictionary<string, string> Parameters()
    {
        var parameters = pack.Document.Parameters.ToDictionary(p => p.Name.Value, p => p.Default, StringComparer.Ordinal);
        if (site.Municipality.Length > 0 && parameters.ContainsKey(MunicipalityParameter))
        {
            parameters[MunicipalityParameter] = site.Municipality;
        }

        foreach (var (name, value) in site.Parameters)
        {
            if (parameters.ContainsKey(name))
            {
                parameters[name] = value;
            }
            else
            {
                problems.Add(AdapterPack.FileName, 0, 0,
                    $"パラメータ {name} はアダプタ {pack.Name} にありません。{Nearest.HintJa(name, parameters.Keys)}",
                    $"Adapter {pack.Name} has no parameter {name}.{Nearest.HintEn(name, parameters.Keys)}");
            }
        }

        return parameters;
    }

    private SourceParts? PartsOf(SourceSpec source, FieldFactory factory)
    {
        var isDelimited = source.Framing is "csv" or "intermediate";
        var layout = isDelimited ? null : FindLayout(source);
        if (layout is null && !isDelimited)
        {
            return null;
        }

        IFieldResolver fields = layout is null
            ? new ColumnFieldResolver([.. source.Columns.Select(c => c.Value)], factory, problems)
            : new LayoutFieldResolver(layout, factory, problems);
        if (layout is not null && source.Framing == "fixed" && source.Length is { } given && given < layout.Length)
        {
            problems.Add(source.Mark, $"length {given} は COPY 句の {layout.Length} バイトより短いです。", $"length {given} is less than the copybook's {layout.Length} bytes.");
        }

        return new SourceParts(source, layout, fields, source.Lookup is null ? null : new LookupPlan(source.Name.Value, SeverityOf(source.Lookup.Unused)));
    }

    private SourcePlan Compile(SourceParts part, JoinedFieldResolver fields, FieldFactory factory, Dictionary<string, string> parameters)
    {
        var source = part.Spec;
        var own = new ValueCompiler(part.Fields, null, parameters, problems);
        var values = new ValueCompiler(fields, null, parameters, problems);
        var select = source.Select is null ? null : own.Compile(source.Select);
        var drops = source.Drops.Select(d => values.Compile(d.When) is { } when ? new DropPlan(when, d.Reason, ReadsJoined(d.When, source)) : null).OfType<DropPlan>().ToArray();
        var groups = pack.Document.Groups
            .Where(g => g.From.Value == source.Name.Value)
            .SelectMany(g => Enumerable.Range(1, g.Rows ?? 1).Select(row => Compile(g, g.Rows is null ? 0 : row, fields, factory, parameters))).OfType<GroupPlan>().ToList();
        var joins = source.Joins.Select(j => Compile(j, part, parameters)).OfType<JoinPlan>().ToArray();
        if (part.Lookup is not null)
        {
            groups.Add(Compile(part.Lookup, part, parameters));
        }

        return new SourcePlan
        {
            Name = source.Name.Value,
            Files = [.. source.Files.Select(f => f.Value)],
            Framing = source.Framing,
            Length = part.Layout is null ? 0 : source.Framing == "fixed" ? source.Length ?? part.Layout.Length : part.Layout.MinLength,
            Layout = part.Layout,
            Format = part.Layout is null ? Format(source) : null,
            Columns = [.. source.Columns.Select(c => c.Value)],
            CodeUnit = UnitOf(pack.Charset),
            Select = select,
            Drops = drops,
            Totals = new TotalCompiler(pack.Document, FindLayout, Format, factory.Charset.Numbers, problems).Compile(source, own),
            Groups = groups,
            Fields = fields.Fields,
            Lookup = part.Lookup,
            Joins = joins,
            JoinedFields = fields.Joined,
        };
    }

    private static CodeUnit UnitOf(string charset) => charset switch
    {
        "utf16le" => CodeUnit.Utf16Little,
        "utf16be" => CodeUnit.Utf16Big,
        _ => CodeUnit.Ascii,
    };

    private DelimitedFormat Format(SourceSpec source) => new()
    {
        Delimiter = source.Delimiter,
        Unit = UnitOf(pack.Charset),
        HeaderRows = source.Header || source.Framing == "intermediate" ? 1 : 0,
        Columns = source.Columns.Count,
    };

    private Layout? FindLayout(SourceSpec source)
    {
        if (source.Copybook is null || !pack.Copybooks.TryGetValue(source.Copybook.Value, out var copybook))
        {
            return null;
        }

        if (source.Record is null && copybook.Layouts.Count == 1)
        {
            return copybook.Layout;
        }

        if (source.Record is not null && copybook.Find(source.Record.Value) is { } layout)
        {
            return layout;
        }

        var known = string.Join(", ", copybook.Layouts.Select(l => l.Name));
        var mark = source.Record?.Mark ?? source.Mark;
        problems.Add(mark, $"record で COPY 句のレコードを選んでください: {known}。", $"Choose a record of the copybook with record: {known}.");
        return null;
    }

    private GroupPlan? Compile(GroupSpec spec, int row, IFieldResolver fields, FieldFactory factory, Dictionary<string, string> parameters)
    {
        if (edition.FindGroup(spec.Group.Value) is not { } group)
        {
            var known = edition.Groups.Select(g => g.Name).ToArray();
            problems.Add(spec.Group.Mark, $"版 {edition.Id} にグループ {spec.Group.Value} はありません。{Nearest.HintJa(spec.Group.Value, known)}", $"Edition {edition.Id} has no group {spec.Group.Value}.{Nearest.HintEn(spec.Group.Value, known)}");
            return null;
        }

        var scope = new GroupScope(group, pack.Tables, pack.Document.Dates, _counted, problems);
        var values = new ValueCompiler(fields, scope, parameters, problems) { Row = row };
        var when = spec.When is null ? null : new ValueCompiler(fields, null, parameters, problems) { Row = row }.Compile(spec.When);
        var items = new List<ItemPlan>();
        foreach (var item in spec.Items)
        {
            if (scope.Target(item.Item.Mark, item.Item.Value) is { } target)
            {
                scope.Item = group.Items[target.Ordinal];
                items.Add(new ItemPlan(target, values.CompileItem(item.Value, ContextOf(scope.Item, factory.Charset.Cleanser))) { Memo = _memos++ });
                CheckRepeat(item, scope.Item, items[^1]);
            }
        }

        scope.Item = null;
        scope.CheckDemanded(spec.Group.Mark);
        return new GroupPlan(group, when, [.. items], spec);
    }

    private static TextContextStep? ContextOf(Item item, Cleanser cleanser) =>
        TextContextStep.KindOf(item) is not TextKind.General and var kind ? new TextContextStep(cleanser, kind) : null;

    private void CheckRepeat(ItemSpec spec, Item item, ItemPlan plan)
    {
        if (plan.Occurrences > Math.Max(1, item.Repeat))
        {
            problems.Add(spec.Item.Mark, $"データ項目 {item} の繰り返しは {item.Repeat} までです ({plan.Occurrences} 個埋めます)。", $"Item {item} repeats at most {item.Repeat} times; {plan.Occurrences} are filled.");
        }
    }
}
