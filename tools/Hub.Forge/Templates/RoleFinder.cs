using Hub.Adapters;
using Hub.Adapters.Model;
using Hub.Adapters.Plan;
using Hub.Catalog.Editions;

namespace Hub.Forge.Templates;

/// <summary>Finds what the fields of a pack mean: from the items that they fill, also by way of a join, and from the keys that tie sources together.</summary>
internal sealed class RoleFinder(AdapterPlan plan, KeyFinder keys)
{
    private readonly Dictionary<(string Source, string Field), RoleField> _roles = [];
    private readonly HashSet<(string Source, string Field)> _blocked = [];

    /// <summary>The roles of all sources.</summary>
    public ILookup<string, RoleField> Find()
    {
        foreach (var source in plan.Sources)
        {
            foreach (var spec in source.Groups.Select(g => g.Spec).OfType<GroupSpec>().Distinct())
            {
                var group = plan.Edition.FindGroup(spec.Group.Value)!;
                foreach (var item in spec.Items)
                {
                    Look(source, group.Find(item.Item.Value)!, item.Value);
                }
            }
        }

        AddKeys();
        return _roles.Where(r => !_blocked.Contains(r.Key)).ToLookup(r => r.Key.Source, r => r.Value);
    }

    private static FieldRole? RoleOf(Item item, ValueSpec value)
    {
        var name = item.Name;
        var isSplit = value.Do.Any(f => f.Function.Name == "split");
        var isKana = name.Contains("フリガナ", StringComparison.Ordinal) || name.Contains("カナ", StringComparison.Ordinal) || name.Contains("仮名", StringComparison.Ordinal);
        return name switch
        {
            "宛名番号" => FieldRole.Person,
            "世帯番号" => FieldRole.Household,
            "個人番号" => FieldRole.IndividualNumber,
            "住民票コード" => FieldRole.ResidentCode,
            "世帯主氏名" or "世帯主_氏名" => FieldRole.HeadName,
            "性別" => FieldRole.Sex,
            "生年月日" => FieldRole.Birth,
            "続柄" or "続柄コード1" or "続柄コード" or "続柄表記" => FieldRole.Relation,
            "最新フラグ" => FieldRole.Latest,
            "履歴番号" or "個人履歴番号" or "宛名履歴番号" => FieldRole.History,
            _ when item.IsKey && name.EndsWith("履歴番号", StringComparison.Ordinal) => FieldRole.History,
            _ when name.StartsWith("氏_日本人", StringComparison.Ordinal) && !isSplit => isKana ? FieldRole.FamilyKana : FieldRole.Family,
            _ when name.StartsWith("名_日本人", StringComparison.Ordinal) && !isSplit => isKana ? FieldRole.GivenKana : FieldRole.Given,
            "氏名" or "氏_日本人" => FieldRole.Name,
            "氏名_フリガナ" or "氏名フリガナ" or "氏名_読み仮名" or "氏_日本人_フリガナ" or "氏名_カナ" => FieldRole.Kana,
            _ when IsAmount(item) => FieldRole.Amount,
            _ => null,
        };
    }

    private static bool IsAmount(Item item) =>
        item.Type is ItemType.WholeNumber or ItemType.SignedNumber && item.CodeLists.Count == 0 && !item.IsKey
        && (item.Name.EndsWith('額') || item.Name.EndsWith("保険料", StringComparison.Ordinal));

    private void Look(SourcePlan source, Item item, ValueSpec value)
    {
        if (value.Kind is ValueKind.Choose or ValueKind.Coalesce)
        {
            foreach (var part in value.Parts)
            {
                Look(source, item, part);
            }

            return;
        }

        if (value is not { Kind: ValueKind.Field, Source: { } reference })
        {
            return;
        }

        if (item.Name.Contains("ローマ字", StringComparison.Ordinal) || item.Name.Contains("アルファベット", StringComparison.Ordinal))
        {
            _blocked.Add((source.Name, reference.Value));
        }
        else if (RoleOf(item, value) is { } role)
        {
            Add(source, reference.Value, role, value);
        }
    }

    private void Add(SourcePlan source, string name, FieldRole role, ValueSpec value)
    {
        if (source.Fields.FirstOrDefault(f => f.Name == name) is { } field)
        {
            _roles.TryAdd((source.Name, name), new RoleField(role, field, value));
        }
        else if (source.JoinedFields.FirstOrDefault(f => f.Name == name) is { } joined)
        {
            var lookup = source.Joins[joined.Join].Lookup;
            _roles.TryAdd((lookup.Source, lookup.Fields[joined.Ordinal - 1].Name), new RoleField(role, lookup.Fields[joined.Ordinal - 1], value));
        }
    }

    /// <summary>What holds the same number means the same, and is written the same.</summary>
    private void AddKeys()
    {
        keys.Find((source, field) => _roles.TryGetValue((source, field), out var known) ? known.Role : null);
        foreach (var domain in keys.Fields.Values.Distinct().Where(d => d.IsWritten))
        {
            foreach (var (source, field, value) in domain.Fields)
            {
                _roles[(source, field.Name)] = new RoleField(domain.Role, field, value) { Numbers = domain.Role == FieldRole.Key ? domain.Numbers : null };
            }
        }
    }
}
