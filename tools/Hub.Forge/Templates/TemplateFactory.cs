using System.Globalization;
using System.Text;
using Hub.Adapters;
using Hub.Adapters.Lookups;
using Hub.Adapters.Plan;
using Hub.Validation.Across;

namespace Hub.Forge.Templates;

/// <summary>Makes the templates of one source: its seeds, made to fit each class of persons, kept only if the pack's own plan and the edition's rules find nothing in them.</summary>
internal sealed class TemplateFactory(AdapterPlan plan, SourceShape shape, IReadOnlyList<RoleField> roles, NameBook names, TrialRun trial, AcrossTrial across, KeyLevel level, Func<Citizen, Citizens, LookupSet?> lookups)
{
    private const int SeedsOfClass = 4;
    private const long Linked = 1000;

    private static readonly int[] s_factors = [1, 2, 3, 5, 7];

    private readonly Dictionary<(FieldPlan, string), IdentityField> _identities = [];
    private readonly VariantWriter _variants = new(plan, roles);

    /// <summary>A person to try templates with.</summary>
    private static Citizens Everybody { get; } = new(1, [.. Enumerable.Range(0, LifeClass.All.Count)]);

    /// <summary>Templates by class; empty where no seed is clean.</summary>
    public IReadOnlyList<IReadOnlyList<RecordTemplate>> Make(IReadOnlyList<Seed> seeds)
    {
        var clean = seeds.Where(s => Try(s, LifeClass.All[0], Variant.AsItIs, 0) is not null).ToList();
        var byClass = new List<List<RecordTemplate>>();
        for (var c = 0; c < LifeClass.All.Count; c++)
        {
            byClass.Add([.. Enumerable.Range(0, Math.Min(clean.Count, SeedsOfClass)).Select(i => Adapt(clean[(c + i) % clean.Count], c, Variant.AsItIs)).OfType<RecordTemplate>()]);
        }

        // Somebody of a household without its head is no contradiction.
        var found = Find(byClass.SelectMany(t => t).Select(t => new[] { t }));
        byClass.ForEach(t => t.RemoveAll(x => found[x].Any(f => f != AcrossFindings.OneRowMissing.Name)));
        return byClass.All(t => t.Count == 0) ? [] : byClass;
    }

    /// <summary>Earlier states of persons, by the template of their present one.</summary>
    public IReadOnlyDictionary<RecordTemplate, RecordTemplate> Earlier(IReadOnlyList<IReadOnlyList<RecordTemplate>> byClass)
    {
        var earlier = new Dictionary<RecordTemplate, RecordTemplate>(ReferenceEqualityComparer.Instance);
        for (var c = 0; c < byClass.Count; c++)
        {
            foreach (var template in byClass[c].Where(t => _variants.HasHistory(t.Seed)))
            {
                if (Adapt(template.Seed, c, Variant.Earlier) is { } before)
                {
                    earlier[template] = before;
                }
            }
        }

        foreach (var (template, found) in Find(earlier.Select(e => new[] { e.Key, e.Value })))
        {
            if (found.Any(f => f != AcrossFindings.OneRowMissing.Name))
            {
                earlier.Remove(template);
            }
        }

        return earlier;
    }

    /// <summary>How the records of templates depend on others.</summary>
    public IEnumerable<KeyValuePair<RecordTemplate, TemplateLinks>> Links(IEnumerable<RecordTemplate> templates, LinkFinder finder)
    {
        var owner = level.Owner(Somebody(Linked, LifeClass.All[^1]), Everybody);
        foreach (var (template, alone) in Find(templates.Select(t => new[] { t })))
        {
            _ = Run(template, owner);
            yield return KeyValuePair.Create(template, finder.Find(trial.Taken, alone));
        }
    }

    /// <summary>The record of a seed, with holes for identities.</summary>
    public RecordTemplate? Build(Seed seed, IReadOnlyDictionary<string, string> changes, Writing.Fault? fault, string? untouched)
    {
        var record = plan.CreateRecord(seed.Source);
        foreach (var (name, value) in seed.Values.Concat(changes))
        {
            if (!record.TrySet(name, value, out _))
            {
                return null;
            }
        }

        var bytes = record.Bytes.ToArray();
        var holes = new List<TemplateHole>();
        foreach (var role in roles.Where(r => r.IsIdentity && r.Field.Name != untouched))
        {
            if (seed.Values.TryGetValue(role.Field.Name, out var value) && Identity(role, value) is { } identity && shape.Place(role.Field, bytes) is { Length: > 0 } place)
            {
                holes.Add(new TemplateHole(place.Offset, place.Length, identity));
            }
        }

        return new RecordTemplate(bytes, [.. holes.OrderBy(h => h.Offset)], fault) { Seed = seed, Changes = changes };
    }

    /// <summary>What is found in the record of a seed as it is.</summary>
    public string WhyNot(Seed seed)
    {
        if (Build(seed, new Dictionary<string, string>(), null, null) is not { } template)
        {
            return "a value can't be written";
        }

        _ = Run(template, Everybody.Of(0));
        return trial.Told;
    }

    /// <summary>What is found in the record of a person.</summary>
    public SortedSet<string> Run(RecordTemplate template, Citizen citizen)
    {
        var record = new byte[template.Bytes.Length + (template.Holes.Count * 256)];
        var length = template.Write(citizen, Everybody, record);
        return trial.Run(shape.Stream, record.AsSpan(0, length), shape.Header, lookups(citizen, Everybody));
    }

    private Dictionary<RecordTemplate, SortedSet<string>> Find(IEnumerable<RecordTemplate[]> sets) => across.Find([.. sets], (template, person) => Run(template, Everybody.Of(person)), trial);

    private RecordTemplate? Adapt(Seed seed, int number, Variant history)
    {
        foreach (var variant in (Variant[])[Variant.Person | Variant.Relation, Variant.Person, Variant.Relation, Variant.AsItIs])
        {
            if (Try(seed, LifeClass.All[number], variant | history, number) is { } template)
            {
                return template;
            }
        }

        return null;
    }

    private RecordTemplate? Try(Seed seed, LifeClass life, Variant variant, int number)
    {
        if (_variants.Changes(seed, life, variant, s_factors[number % s_factors.Length]) is not { } changes || Build(seed, changes, null, null) is not { } template)
        {
            return null;
        }

        // Tried with the longest and the shortest that the holes can get.
        foreach (var person in (long[])[number * 31, 100_000 + number])
        {
            if (Run(template, Somebody(person, life)).Count > 0 || trial.Rows == 0)
            {
                return null;
            }
        }

        return template;
    }

    /// <summary>The first person from a number on that has the place in the household.</summary>
    private static Citizen Somebody(long index, LifeClass life)
    {
        var citizen = Everybody.Of(index);
        while (citizen.IsHead != (life.Kind == MemberKind.Head))
        {
            citizen = Everybody.Of(++index);
        }

        return citizen;
    }

    private IdentityField? Identity(RoleField role, string value)
    {
        NumberForm? number = null;
        var form = role.Role switch
        {
            FieldRole.Name or FieldRole.Kana or FieldRole.HeadName => NameForm.Of(value),
            FieldRole.Family or FieldRole.Given or FieldRole.FamilyKana or FieldRole.GivenKana => NameForm.OfPart(value),
            _ when (number = NumberForm.Of(role.Field, value)) is not null && (number.Prefix.Length == 0 || role.Role == FieldRole.Key) => NameForm.OfPart(""),
            _ => null,
        };
        if (form is null)
        {
            return null;
        }

        var key = (role.Field, string.Create(CultureInfo.InvariantCulture, $"{Encoding.UTF8.GetString(form.Separator)}|{form.IsFullWidth}|{number}"));
        if (!_identities.TryGetValue(key, out var identity))
        {
            _identities[key] = identity = new IdentityField(role, form, number ?? new NumberForm("", 0), shape.Encoder(role.Field), names);
        }

        return identity;
    }
}
