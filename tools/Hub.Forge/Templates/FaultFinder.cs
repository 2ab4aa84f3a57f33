using Hub.Adapters;
using Hub.Adapters.Model;
using Hub.Adapters.Plan;
using Hub.Adapters.Plan.Fields;
using Hub.Catalog.Editions;

namespace Hub.Forge.Templates;

/// <summary>
/// What can go wrong with the fields of a source as it really does (FACTS 10.2), read off the mapping: which function meets which value. Only fields that one item
/// takes directly are considered, so that the finding can be told beforehand.
/// </summary>
internal sealed class FaultFinder(AdapterPlan plan, SourcePlan source)
{
    private static readonly string[] s_unknownCodes = ["Z9", "99", "9", "Z", "999", "ZZZ", "Q7", "98", "8", "9999", "99999999", "？", "QQQQ"];

    // Functions that let a wrong value through as it is to the function behind them.
    private static readonly string[] s_harmless = ["trim", "strip", "full-width", "half-width", "kana", "upper", "one-space", "empty-if", "digits", "split"];

    /// <summary>The faults that fit a record, given the items that it fills.</summary>
    public IEnumerable<FaultCandidate> Find(Seed seed, IReadOnlySet<string> filled)
    {
        foreach (var spec in source.Groups.Select(g => g.Spec).OfType<GroupSpec>().Distinct())
        {
            var group = plan.Edition.FindGroup(spec.Group.Value)!;
            foreach (var item in spec.Items)
            {
                var target = group.Find(item.Item.Value)!;
                if (item.Value is { Kind: ValueKind.Field, Source: { } field, When: null } && filled.Contains(target.Id)
                    && seed.Values.TryGetValue(field.Value, out var value) && value.Length > 0
                    && source.Fields.FirstOrDefault(f => f.Name == field.Value) is { } place)
                {
                    foreach (var candidate in Of(target, item.Value, place, value))
                    {
                        yield return candidate;
                    }
                }
            }
        }

        foreach (var join in plan.Pack.Document.Sources.First(s => s.Name.Value == source.Name).Joins)
        {
            if (join is { Missing: "error", Key: { Kind: ValueKind.Field, Source: { } key } } && seed.Values.TryGetValue(key.Value, out var value) && value.Length > 0)
            {
                yield return new FaultCandidate("join-missing", key.Value, new string('9', value.Length), "JOIN_MISSING");
            }
        }
    }

    private IEnumerable<FaultCandidate> Of(Item item, ValueSpec value, FieldPlan field, string seed)
    {
        var isText = field is TextField;
        foreach (var call in value.Do)
        {
            foreach (var candidate in Of(call, item, field, seed, isText))
            {
                yield return candidate;
            }

            if (!s_harmless.Contains(call.Function.Name))
            {
                break;
            }
        }

        if (item.Requirement == Hub.Catalog.Editions.Requirement.Required && value.Default is null && value.Do.All(f => f.Function.Name is not ("flag" or "date" or "values" or "map")))
        {
            yield return new("required-missing", field.Name, "", "REQUIRED_MISSING", false);
        }

        if (value.Do.Count == 0 && item.CodeLists.Count > 0 && isText)
        {
            yield return new("code-not-in-list", field.Name, Unknown(seed, c => item.CodeLists.Any(l => l.Contains(System.Text.Encoding.UTF8.GetBytes(c)))), "CODE_NOT_IN_LIST", false);
        }

        switch (field)
        {
            case ZonedField when field.Length > 1:
                yield return new("zoned-broken", field.Name, "hex:" + new string('0', field.Length * 2 - 2) + "4B", "NUMBER_INVALID", false);
                break;
            case PackedField:
                yield return new("packed-broken", field.Name, "hex:" + string.Concat(Enumerable.Repeat("4A", field.Length)), "NUMBER_INVALID", false);
                break;
            case TextField:
                foreach (var code in Gaiji(field))
                {
                    yield return new("site-gaiji", field.Name, "hex:" + code, "SITE_GAIJI_UNRESOLVED", false);
                }

                break;
            default:
                break;
        }
    }

    private IEnumerable<FaultCandidate> Of(FunctionCall call, Item item, FieldPlan field, string seed, bool isText)
    {
        switch (call.Function.Name)
        {
            case "map":
                yield return new("code-unmapped", field.Name, Unknown(seed, c => Table(call)?.Rows.Any(r => r[0] == c) != false, !isText), "CODE_UNMAPPED");
                break;
            case "values":
                yield return new("code-unmapped", field.Name, Unknown(seed, c => call.Arguments["pairs"].Texts.Chunk(2).Any(p => p[0] == c), !isText), "CODE_UNMAPPED");
                break;
            case "lookup" when !call.Arguments.ContainsKey("missing"):
                yield return new("lookup-missing", field.Name, Unknown(seed, c => Table(call)?.Rows.Any(r => r[0] == c) != false, !isText), "LOOKUP_MISSING");
                break;
            case "flag" when isText:
                yield return new("flag-unknown", field.Name, "?", "FLAG_UNKNOWN");
                break;
            case "split" when !call.Arguments.ContainsKey("unsplit") && NameForm.Of(seed) is not null:
                yield return new("name-not-split", field.Name, seed.Replace(" ", "", StringComparison.Ordinal).Replace("　", "", StringComparison.Ordinal), "NAME_NOT_SPLIT");
                break;
            case "digits" when isText:
                yield return new("not-digits", field.Name, string.Concat(seed.AsSpan(0, seed.Length - 1), "X"), "NOT_DIGITS");
                break;
            case "time":
                yield return new("time-malformed", field.Name, call.Arguments.TryGetValue("form", out var form) && form.Text == "hhmm" ? "2560" : "246000", "TIME_MALFORMED");
                break;
            case "date":
                foreach (var candidate in Dates(call, item, field, isText))
                {
                    yield return candidate;
                }

                break;
            default:
                break;
        }
    }

    private IEnumerable<FaultCandidate> Dates(FunctionCall call, Item item, FieldPlan field, bool isText)
    {
        var defaults = plan.Pack.Document.Dates;
        var isPension = (call.Arguments.TryGetValue("eras", out var eras) ? eras.Text : defaults.Eras) == "nenkin";
        var allowsOverrun = call.Arguments.TryGetValue("overrun", out var overrun) ? overrun.Text == "allow" : defaults.AllowOverrun;
        switch (call.Arguments["form"].Text)
        {
            case "gyymmdd":
                yield return new("no-such-day", field.Name, isPension ? "5450230" : "3450230", "NO_SUCH_DAY");
                yield return new("era-unknown", field.Name, isPension ? "6010101" : "8010101", "ERA_UNKNOWN");
                if (!allowsOverrun)
                {
                    yield return new("outside-era", field.Name, isPension ? "5650101" : "3650101", "OUTSIDE_ERA");
                }

                if (item.UnknownFlag is null)
                {
                    yield return new("unknown-date-not-allowed", field.Name, isPension ? "5200300" : "3200300", "UNKNOWN_DATE_NOT_ALLOWED", false);
                }

                break;
            case "gyymm":
                yield return new("no-such-day", field.Name, isPension ? "54513" : "34513", "NO_SUCH_DAY");
                break;
            case "yyyymmdd":
                yield return new("no-such-day", field.Name, "20250230", "NO_SUCH_DAY");
                break;
            case "yyyymm":
                yield return new("no-such-day", field.Name, "202513", "NO_SUCH_DAY");
                break;
            case "text" when isText:
                yield return new("no-such-day", field.Name, "S45.02.30", "NO_SUCH_DAY");
                yield return new("outside-era", field.Name, "H32.04.01", "OUTSIDE_ERA", !allowsOverrun);
                yield return new("era-unknown", field.Name, "X01.01.01", "ERA_UNKNOWN");
                break;
            default:
                break;
        }
    }

    private Adapters.Tables.CodeTable? Table(FunctionCall call) => plan.Pack.Tables.GetValueOrDefault(call.Arguments["table"].Text);

    private static string Unknown(string seed, Func<string, bool> isKnown, bool isNumber = false) =>
        s_unknownCodes.Where(c => !isNumber || c.All(char.IsAsciiDigit)).OrderBy(c => Math.Abs(c.Length - seed.Length)).FirstOrDefault(c => c.Length <= Math.Max(seed.Length, 1) && !isKnown(c)) ?? "?";

    /// <summary>A code of the user's area, as the charset of the pack has it; of a PIC N field without shifts.</summary>
    private IEnumerable<string> Gaiji(FieldPlan field)
    {
        var name = plan.Pack.Charset;
        var code = name switch
        {
            _ when source.Layout is null || field.Length < 6 => "",
            _ when name.StartsWith("jef", StringComparison.Ordinal) => "28 80A1 29",
            _ when name.StartsWith("keis", StringComparison.Ordinal) => "0A42 81A1 0A41",
            "ibm930" or "ibm939" or "ibm1390" or "ibm1399" => "0E 6941 0F",
            "cp932" => "F040",
            _ => "",
        };
        if (code.Length > 0)
        {
            var parts = code.Split(' ');
            yield return string.Concat(parts);
            yield return parts[parts.Length / 2];
        }
    }
}
