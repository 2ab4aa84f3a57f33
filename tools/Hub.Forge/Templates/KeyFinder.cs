using Hub.Adapters;
using Hub.Adapters.Compiling;
using Hub.Adapters.Model;
using Hub.Adapters.Plan;
using Hub.Adapters.Plan.Fields;
using Hub.Catalog.Editions;

namespace Hub.Forge.Templates;

/// <summary>
/// Finds which source fields make up the keys of the edition's groups, and ties together what a foreign key or a join says is the same number. What is written into
/// them keeps rows apart and references together.
/// </summary>
internal sealed class KeyFinder(AdapterPlan plan, ILookup<string, Seed> seeds)
{
    private const int WideDigits = 4;
    private const int NoLimit = 18;

    // Functions that leave a number the number it is.
    private static readonly string[] s_carriers = ["trim", "pad", "strip", "strip-zeros", "half-width", "full-width", "upper", "digits", "number", "prefix", "suffix"];
    private static readonly string[] s_personal = ["宛名番号", "世帯番号", "筆頭者"];

    private readonly Dictionary<(string Source, string Field), KeyDomain> _fields = [];
    private readonly Dictionary<Item, KeyDomain> _items = [];
    private readonly HashSet<Item> _children = [];
    private readonly HashSet<Item> _parents = [];

    /// <summary>The domains by field.</summary>
    public IReadOnlyDictionary<(string Source, string Field), KeyDomain> Fields => _fields;

    /// <summary>Finds them all, given the roles that fields have for other reasons.</summary>
    public void Find(Func<string, string, FieldRole?> roleOf)
    {
        TieRelations();
        foreach (var (source, spec, group) in Specs())
        {
            foreach (var item in spec.Items)
            {
                var target = group.Find(item.Item.Value)!;
                if (_items.TryGetValue(target, out _) || (target.IsKey && IsNumber(target)))
                {
                    Look(source, target, item.Value);
                }
            }
        }

        TieJoins();
        foreach (var domain in Domains())
        {
            domain.Role = RoleOf(domain, roleOf);
            domain.Digits = Math.Min(domain.Digits, domain.Fields.Min(f => Room(f.Source, f.Field, domain)));
            domain.Numbers = domain.Role == FieldRole.Key ? KeyNumbers.Of(domain.Digits) with { Prefix = SeedOf(domain).Prefix } : domain.Numbers;
            domain.IsWritten = domain.Role != FieldRole.Key || domain.IsJoin || (domain.IsReferred && domain.Digits >= WideDigits);
        }

        foreach (var (source, spec, group) in Specs())
        {
            var key = KeyOf(spec, group);
            if (!key.Any(d => d.IsWritten) && key.MaxBy(d => d.Digits) is { Digits: > 0 } widest)
            {
                widest.IsWritten = true;
            }
        }

        foreach (var domain in Domains().Where(IsRegister))
        {
            domain.Numbers = domain.Numbers.OfRegister(SeedOf(domain).Number);
        }
    }

    /// <summary>Who has records of a source, so that no key of its rows comes twice.</summary>
    public KeyLevel LevelOf(SourcePlan source)
    {
        var levels = Specs().Where(s => s.Source == source).Select(s => LevelOf(KeyOf(s.Spec, s.Group))).ToList();
        if (plan.Pack.Document.Sources.First(s => s.Name.Value == source.Name).Lookup is { Key.Source: { } key } && _fields.TryGetValue((source.Name, key.Value), out var domain))
        {
            levels.Add(LevelOf([domain]));
        }

        var few = levels.Where(l => !l.IsPerHousehold).Select(l => l.Count).DefaultIfEmpty(long.MaxValue).Min();
        return levels.Any(l => l.IsPerHousehold) ? new KeyLevel(true, long.MaxValue) : new KeyLevel(false, few);
    }

    private static KeyLevel LevelOf(IReadOnlyCollection<KeyDomain> key)
    {
        var written = key.Where(d => d.IsWritten).ToList();
        var own = written.Where(d => d.Role != FieldRole.Household).Select(d => d.Numbers.Count).DefaultIfEmpty(1).Max();
        var level = new KeyLevel(false, own);
        return !level.IsPerPerson && written.Any(d => d.Role == FieldRole.Household) ? new KeyLevel(true, long.MaxValue) : level;
    }

    private static bool IsNumber(Item item) =>
        item is { Type: ItemType.HalfWidth or ItemType.WholeNumber or ItemType.FullWidth, CodeLists.Count: 0 }
        && !item.Name.Contains("市区町村", StringComparison.Ordinal)
        && !item.Name.EndsWith("履歴番号", StringComparison.Ordinal)
        && !item.Name.EndsWith("枝番号", StringComparison.Ordinal);

    private static FieldRole RoleOf(KeyDomain domain, Func<string, string, FieldRole?> roleOf)
    {
        var known = domain.Fields.Select(f => roleOf(f.Source, f.Field.Name)).OfType<FieldRole>().Where(r => r < FieldRole.Key).ToList();
        return known.Count > 0 ? known.Min()
            : domain.Items.Any(i => i.Name.EndsWith("宛名番号", StringComparison.Ordinal)) ? FieldRole.Person
            : domain.Items.Any(i => i.Name.EndsWith("住民票コード", StringComparison.Ordinal)) ? FieldRole.ResidentCode
            : domain.Items.Count == 0 ? FieldRole.Household
            : FieldRole.Key;
    }

    private IEnumerable<(SourcePlan Source, GroupSpec Spec, Group Group)> Specs() =>
        plan.Sources.SelectMany(s => s.Groups.Select(g => g.Spec).OfType<GroupSpec>().Distinct().Select(g => (s, g, plan.Edition.FindGroup(g.Group.Value)!)));

    private IEnumerable<KeyDomain> Domains() => _fields.Values.Distinct();

    private void TieRelations()
    {
        foreach (var (child, parent) in plan.Groups.SelectMany(g => g.Relations).SelectMany(r => r.Pairs).Where(p => IsNumber(p.Child)))
        {
            _children.Add(child);
            _parents.Add(parent);
            Merge(Of(child), Of(parent)).IsReferred = true;
        }
    }

    private void Look(SourcePlan source, Item item, ValueSpec value)
    {
        foreach (var part in value.Kind is ValueKind.Choose or ValueKind.Coalesce ? value.Parts : [])
        {
            Look(source, item, part);
        }

        if (value is { Kind: ValueKind.Field, Source: { } reference } && value.Do.All(f => s_carriers.Contains(f.Function.Name)))
        {
            var parsed = FieldReference.Parse(reference.Value);
            var fields = source.Fields.Where(f => parsed?.IsAll == true ? FieldReference.Parse(f.Name)?.Name == parsed.Name : f.Name == reference.Value).ToList();
            foreach (var field in fields)
            {
                Tie(source.Name, field, value, Of(item));
            }

            if (fields.Count > 0)
            {
                return;
            }

            if (source.JoinedFields.FirstOrDefault(f => f.Name == reference.Value) is { } joined)
            {
                var lookup = source.Joins[joined.Join].Lookup;
                Tie(lookup.Source, lookup.Fields[joined.Ordinal - 1], value, Of(item));
            }
        }
    }

    private void TieJoins()
    {
        var document = plan.Pack.Document;
        foreach (var (reader, join) in document.Sources.SelectMany(s => s.Joins.Select(j => (s, j))))
        {
            var lookup = document.Sources.First(s => s.Name.Value == join.Source.Value).Lookup!;
            if (Field(reader.Name.Value, join.Key) is { } mine && Field(join.Source.Value, lookup.Key) is { } theirs)
            {
                var domain = new KeyDomain();
                Tie(reader.Name.Value, mine, join.Key, domain);
                Tie(join.Source.Value, theirs, lookup.Key, _fields[(reader.Name.Value, mine.Name)]);
                _fields[(reader.Name.Value, mine.Name)].IsJoin = true;
            }
        }
    }

    private FieldPlan? Field(string source, ValueSpec key) =>
        plan.Sources.First(s => s.Name == source).Fields.FirstOrDefault(f => f.Name == key.Source?.Value);

    private KeyDomain Of(Item item)
    {
        if (!_items.TryGetValue(item, out var domain))
        {
            _items[item] = domain = new KeyDomain();
            domain.Items.Add(item);
        }

        return domain;
    }

    private void Tie(string source, FieldPlan field, ValueSpec value, KeyDomain domain)
    {
        var known = _fields.TryGetValue((source, field.Name), out var other) ? Merge(domain, other) : domain;
        _fields[(source, field.Name)] = known;
        known.Fields.Add((source, field, value));
    }

    private KeyDomain Merge(KeyDomain one, KeyDomain other)
    {
        if (one == other)
        {
            return one;
        }

        foreach (var item in other.Items)
        {
            one.Items.Add(item);
            _items[item] = one;
        }

        foreach (var field in other.Fields)
        {
            one.Fields.Add(field);
            _fields[(field.Source, field.Field.Name)] = one;
        }

        one.IsJoin |= other.IsJoin;
        one.IsReferred |= other.IsReferred;
        return one;
    }

    private List<KeyDomain> KeyOf(GroupSpec spec, Group group) =>
        [.. spec.Items.Select(i => group.Find(i.Item.Value)!).Where(i => i.IsKey && _items.ContainsKey(i)).Select(i => _items[i]).Where(d => d.Fields.Count > 0).Distinct()];

    /// <summary>Digits that a field and its items have room for; 0 where a seed has no number there.</summary>
    private int Room(string source, FieldPlan field, KeyDomain domain)
    {
        var limit = domain.Items.Select(i => i.Length).Where(l => l > 0).DefaultIfEmpty(NoLimit).Min();
        limit = Math.Min(limit, field switch { PackedField => (field.Length * 2) - 1, BinaryField => field.Length * 2, _ when field.Column < 0 => field.Length, _ => NoLimit });
        foreach (var value in seeds[source].Select(s => s.Values.GetValueOrDefault(field.Name, "")).Where(v => v.Length > 0))
        {
            var form = NumberForm.Of(field, value);
            limit = form is null ? 0 : form.Width > 0 ? Math.Min(limit, form.Width) : limit;
        }

        return limit;
    }

    /// <summary>What stands before the digits, and the number: as the group has it that the others refer to.</summary>
    private (string Prefix, long Number) SeedOf(KeyDomain domain)
    {
        foreach (var (source, field, _) in domain.Fields.OrderBy(f => IsChild(f.Source, f.Value)))
        {
            foreach (var value in seeds[source].Select(s => s.Values.GetValueOrDefault(field.Name, "")))
            {
                if (NumberForm.Of(field, value) is { } form && long.TryParse(value.AsSpan(form.Prefix.Length), out var number))
                {
                    return (form.Prefix, number);
                }
            }
        }

        return ("", 0);
    }

    private bool IsChild(string source, ValueSpec value) =>
        Specs().Where(s => s.Source.Name == source).SelectMany(s => s.Spec.Items.Where(i => i.Value == value).Select(i => s.Group.Find(i.Item.Value)!)).Any(_children.Contains);

    /// <summary>A register of things, such as schools: others refer to its key, and no person is in it.</summary>
    private bool IsRegister(KeyDomain domain) =>
        domain is { Role: FieldRole.Key, IsWritten: true }
        && Specs().Where(s => KeyOf(s.Spec, s.Group).Where(d => d.IsWritten).ToList() is [var only] && only == domain
            && s.Group.KeyItems.Any(i => domain.Items.Contains(i) && _parents.Contains(i) && !_children.Contains(i))).ToList() is { Count: > 0 } roots
        && roots.All(r => !r.Group.Items.Any(i => s_personal.Any(p => i.Name.Contains(p, StringComparison.Ordinal))));
}
