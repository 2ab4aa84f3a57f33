namespace Hub.Storage.Runs;

/// <summary>What came out for one group of the standard.</summary>
/// <param name="Group">Group id of the edition.</param>
/// <param name="Rows">Rows in it.</param>
/// <param name="Sha256">SHA-256 of its standard file, lower-case hex.</param>
/// <param name="File">Name of the standard file; empty before the commit.</param>
public sealed record GroupResult(string Group, long Rows, string Sha256, string File);
