namespace Hub.Adapters.Documents;

/// <summary>One line of the mapping table.</summary>
/// <param name="Group">Name of the group.</param>
/// <param name="Cells">Id, item, type, demanded, source, functions, note.</param>
public sealed record MappingRow(string Group, IReadOnlyList<string> Cells);
