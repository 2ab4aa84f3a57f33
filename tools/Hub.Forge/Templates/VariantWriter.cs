using System.Globalization;
using Hub.Adapters;
using Hub.Adapters.Dates;
using Hub.Adapters.Model;
using Hub.Forge.Writing;

namespace Hub.Forge.Templates;

/// <summary>Says which values of a seed change to fit a class of persons, in the source's own codes and forms.</summary>
internal sealed class VariantWriter(AdapterPlan plan, IReadOnlyList<RoleField> roles)
{
    /// <summary>True where the seed has a history number of 2 and more, and a latest flag.</summary>
    public bool HasHistory(Seed seed) =>
        Of(seed, FieldRole.History) is { } history && int.TryParse(seed.Values[history.Field.Name], out var number) && number > 1 && Of(seed, FieldRole.Latest) is not null;

    /// <summary>The values that change; null where the seed can't be changed that way.</summary>
    public IReadOnlyDictionary<string, string>? Changes(Seed seed, LifeClass life, Variant variant, int factor)
    {
        var changes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var role in roles.Where(r => seed.Values.GetValueOrDefault(r.Field.Name, "").Length > 0))
        {
            var value = seed.Values[role.Field.Name];
            var changed = role.Role switch
            {
                FieldRole.Sex when variant.HasFlag(Variant.Person) => Legacy(role.Value, life.IsMale ? ["1", "男"] : ["2", "女"]),
                FieldRole.Birth when variant.HasFlag(Variant.Person) => Date(role.Value, life.Birth, value),
                FieldRole.Relation when variant.HasFlag(Variant.Relation) => Legacy(role.Value, Relation(life)),
                FieldRole.Amount => long.TryParse(value, out var amount) ? (amount * factor).ToString(CultureInfo.InvariantCulture) : value,
                FieldRole.History when variant.HasFlag(Variant.Earlier) => Before(value),
                FieldRole.Latest when variant.HasFlag(Variant.Earlier) => Off(role.Value),
                _ => value,
            };
            if (changed is null)
            {
                return null;
            }

            if (changed != value)
            {
                changes[role.Field.Name] = changed;
            }
        }

        return changes;
    }

    private static string[] Relation(LifeClass life) => life.Kind switch
    {
        MemberKind.Head => ["02", "世帯主"],
        MemberKind.Spouse => life.IsMale ? ["11", "夫"] : ["12", "妻"],
        _ => ["20", "子"],
    };

    private static string Before(string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 1 ? (number - 1).ToString(CultureInfo.InvariantCulture) : value;

    private static string Off(ValueSpec value) =>
        value.Do.FirstOrDefault(f => f.Function.Name == "flag")?.Arguments.GetValueOrDefault("off")?.Texts.FirstOrDefault(t => t.Length > 0) ?? "0";

    private RoleField? Of(Seed seed, FieldRole role) => roles.FirstOrDefault(r => r.Role == role && seed.Values.ContainsKey(r.Field.Name));

    /// <summary>The source's own code for one of the standard values.</summary>
    private string? Legacy(ValueSpec value, string[] standard)
    {
        foreach (var call in value.Do)
        {
            if (call.Function.Name == "values")
            {
                return call.Arguments["pairs"].Texts.Chunk(2).FirstOrDefault(p => standard.Contains(p[1]))?[0];
            }

            if (call.Function.Name is "map" or "relation" && plan.Pack.Tables.TryGetValue(call.Arguments["table"].Text, out var table))
            {
                var column = call.Arguments.TryGetValue("column", out var named) ? table.ColumnIndex(named.Text) : 1;
                return table.Rows.FirstOrDefault(r => standard.Contains(r[column]))?[0];
            }
        }

        // A text that goes over as it is: its words, not its codes.
        return standard[^1];
    }

    private string? Date(ValueSpec value, DateOnly day, string seed)
    {
        if (value.Do.FirstOrDefault(f => f.Function.Name == "date") is not { } call)
        {
            return null;
        }

        var eras = call.Arguments.TryGetValue("eras", out var named) ? named.Text : plan.Pack.Document.Dates.Eras;
        var era = Era.Of(Wareki.Western(day))!;
        var year = day.Year - era.FirstYear + 1;
        return call.Arguments["form"].Text switch
        {
            "gyymmdd" => (eras == "nenkin" ? Wareki.OfPension(day) : Wareki.Of(day)).ToString(CultureInfo.InvariantCulture),
            "yyyymmdd" => day.ToString(seed.Contains('/', StringComparison.Ordinal) ? "yyyy/MM/dd" : seed.Contains('-', StringComparison.Ordinal) ? "yyyy-MM-dd" : "yyyyMMdd", CultureInfo.InvariantCulture),
            "text" when seed.Contains('年', StringComparison.Ordinal) => string.Create(CultureInfo.InvariantCulture, $"{era.Kanji}{(year == 1 ? "元" : $"{year}")}年{day.Month}月{day.Day}日"),
            "text" => string.Create(CultureInfo.InvariantCulture, $"{era.Letter}{year:00}.{day.Month:00}.{day.Day:00}"),
            _ => null,
        };
    }
}
