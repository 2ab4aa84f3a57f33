using System.Text.Json;
using System.Text.Json.Serialization;
using Hub.Catalog.Editions;

namespace Hub.Validation.Rules;

/// <summary>
/// Rules across items as data: the built-in ones of a business, or a site's own from a JSON file of the same form.
/// Every rule carries a record that keeps it and one that breaks it; <see cref="RuleSetLint"/> tries both.
/// </summary>
/// <param name="Version">Version of the set.</param>
/// <param name="Rules">The rules, in the order in which they are checked.</param>
public sealed record RuleSet(string Version, IReadOnlyList<CrossRule> Rules)
{
    private static readonly JsonSerializerOptions s_options = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
    };

    /// <summary>No rules.</summary>
    public static RuleSet Empty { get; } = new("0", []);

    /// <summary>The rules that come with the hub for the business of an edition; those for groups that the edition lacks are left out.</summary>
    public static RuleSet BuiltIn(Edition edition)
    {
        ArgumentNullException.ThrowIfNull(edition);
        using var stream = typeof(RuleSet).Assembly.GetManifestResourceStream($"rules/{edition.Business}.json");
        if (stream is null || edition.Trust != Trust.Official)
        {
            return Empty;
        }

        var set = Load(stream);
        return set with { Rules = [.. set.Rules.Where(r => edition.FindGroup(r.Group) is not null)] };
    }

    /// <summary>Reads a rule set; throws <see cref="RuleException"/> with line and column where the JSON can't be read.</summary>
    public static RuleSet Load(Stream json)
    {
        try
        {
            var set = JsonSerializer.Deserialize<RuleSet>(json, s_options);
            return set is { Rules: not null, Version: not null } ? set : throw new RuleException("(file)", "expected an object with \"version\" and \"rules\".");
        }
        catch (JsonException exception)
        {
            throw new RuleException("(file)", $"line {exception.LineNumber + 1}, column {exception.BytePositionInLine + 1}: {exception.Message}", exception);
        }
    }

    /// <summary>These rules and then others: a site's own behind the built-in ones.</summary>
    public RuleSet With(RuleSet others)
    {
        ArgumentNullException.ThrowIfNull(others);
        return new($"{Version}+{others.Version}", [.. Rules, .. others.Rules]);
    }
}
