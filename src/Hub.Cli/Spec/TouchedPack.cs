namespace Hub.Cli.Spec;

/// <summary>An adapter pack that a change of the standard touches.</summary>
/// <param name="Name">Name of the pack.</param>
/// <param name="Items">Ids of the changed items, groups and code lists that it maps.</param>
/// <param name="GoldenCases">Folders of its golden cases.</param>
internal sealed record TouchedPack(string Name, IReadOnlyList<string> Items, IReadOnlyList<string> GoldenCases);
