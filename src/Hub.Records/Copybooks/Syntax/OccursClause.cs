namespace Hub.Records.Copybooks.Syntax;

/// <summary>An OCCURS clause.</summary>
internal sealed record OccursClause(int Min, int Max, NameReference? DependingOn);
