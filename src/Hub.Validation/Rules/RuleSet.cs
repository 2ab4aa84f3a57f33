using System.Text.Json;
using System.Text.Json.Serialization;
using Hub.Catalog.Editions;
using Hub.Validation.Across;

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

    /// <summary>The rules across records (7xxx), in the order in which they are checked.</summary>
    public IReadOnlyList<AcrossRule> Across { get; init; } = [];

    /// <summary>Severities and how many findings of a kind are allowed, by profile.</summary>
    public IReadOnlyList<RuleLimit> Limits { get; init; } = [];

    /// <summary>No rules.</summary>
    public static RuleSet Empty { get; } = new("0", []);

    /// <summary>
    /// The rules that come with the hub: for this very edition, else for the official editions of its business. Those for groups that the edition lacks are left out.
    /// </summary>
    public static RuleSet BuiltIn(Edition edition)
    {
        ArgumentNullException.ThrowIfNull(edition);
        var assembly = typeof(RuleSet).Assembly;
        using var stream = assembly.GetManifestResourceStream($"rules/{edition.Business}-{edition.Version}.json")
            ?? (edition.Trust == Trust.Official ? assembly.GetManifestResourceStream($"rules/{edition.Business}.json") : null);
        return stream is null ? Empty : Load(stream).For(edition);
    }

    /// <summary>The rules for groups that an edition has.</summary>
    public RuleSet For(Edition edition)
    {
        ArgumentNullException.ThrowIfNull(edition);
        return this with
        {
            Rules = [.. Rules.Where(r => edition.FindGroup(r.Group) is not null)],
            Across = [.. Across.Where(r => edition.FindGroup(r.Group) is not null)],
        };
    }

    /// <summary>Reads a rule set; throws <see cref="RuleException"/> with line and column where the JSON can't be read.</summary>
    public static RuleSet Load(Stream json)
    {
        try
        {
            var set = JsonSerializer.Deserialize<RuleSet>(json, s_options);
            return set is { Rules: not null, Version: not null, Across: not null, Limits: not null } ? set : throw new RuleException("(file)", "expected an object with \"version\" and \"rules\".");
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
        return new($"{Version}+{others.Version}", [.. Rules, .. others.Rules]) { Across = [.. Across, .. others.Across], Limits = [.. Limits, .. others.Limits] };
    }
}
