namespace Hub.Records.Dumping;

/// <summary>A value that can't be read.</summary>
internal sealed record DumpError(string Path, int Offset, string Hex, string What);
