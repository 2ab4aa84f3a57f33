namespace Hub.Records.Copybooks.Syntax;

/// <summary>A SIGN clause.</summary>
internal sealed record SignClause(bool Leading, bool Separate);
