namespace Hub.Catalog.Changes;

/// <summary>One difference between two editions.</summary>
/// <param name="Kind">What changed.</param>
/// <param name="Group">Name of the group; empty for a code list.</param>
/// <param name="Id">Item id, group id, or code list id with the value ("001-020 09").</param>
/// <param name="Name">Name of the item, group or code list.</param>
/// <param name="Before">As it was; empty when it was not there.</param>
/// <param name="After">As it is; empty when it is gone.</param>
public sealed record EditionChange(ChangeKind Kind, string Group, string Id, string Name, string Before, string After);
