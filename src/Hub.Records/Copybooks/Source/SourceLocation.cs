namespace Hub.Records.Copybooks.Source;

/// <summary>A place in a copybook; line and column from 1.</summary>
internal readonly record struct SourceLocation(string File, int Line, int Column);
