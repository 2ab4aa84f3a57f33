using Hub.Catalog.Editions;

namespace Hub.Contracts.Standard;

/// <summary>The contract of one edition: one package, one file, one message per group, one field per item. Made from the edition alone.</summary>
public sealed class StandardContract
{
    /// <summary>Builds the contract; throws <see cref="ArgumentException"/> when two fields of a message would have one name.</summary>
    public StandardContract(Edition edition)
    {
        ArgumentNullException.ThrowIfNull(edition);
        Edition = edition;
        foreach (var group in edition.Groups)
        {
            var twins = group.Items.GroupBy(i => i.Romaji.Replace("_", "", StringComparison.Ordinal)).FirstOrDefault(g => g.Count() > 1);
            if (twins is not null)
            {
                throw new ArgumentException($"Group {group.Name}: the items {string.Join(", ", twins)} would have one name in JSON ({twins.Key}); change one of their romaji names.", nameof(edition));
            }
        }
    }

    /// <summary>The edition.</summary>
    public Edition Edition { get; }

    /// <summary>Package: <c>standard.jumin_kihon_daicho.v1</c>.</summary>
    public string Package => $"standard.{Edition.Header.Romaji}.v1";

    /// <summary>File: <c>standard/jumin_kihon_daicho/v1/jumin_kihon_daicho.proto</c>.</summary>
    public string FileName => $"standard/{Edition.Header.Romaji}/v1/{Edition.Header.Romaji}.proto";

    /// <summary>C# namespace: <c>Standard.JuminKihonDaicho.V1</c>.</summary>
    public string CSharpNamespace => $"Standard.{PascalCase(Edition.Header.Romaji)}.V1";

    /// <summary>Name of a group's message: its romaji name in PascalCase.</summary>
    public static string MessageName(Group group)
    {
        ArgumentNullException.ThrowIfNull(group);
        return PascalCase(group.Romaji);
    }

    /// <summary>The fields of a group's message, in the order of the group.</summary>
    public static IEnumerable<ContractField> Fields(Group group)
    {
        ArgumentNullException.ThrowIfNull(group);
        return group.Items.Select(ContractField.Of);
    }

    private static string PascalCase(string snake) =>
        string.Concat(snake.Split('_', StringSplitOptions.RemoveEmptyEntries).Select(w => char.ToUpperInvariant(w[0]) + w[1..]));
}
