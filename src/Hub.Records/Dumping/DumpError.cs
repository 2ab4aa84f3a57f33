namespace Hub.Records.Dumping;

/// <summary>A value that can't be read; the hex of several codes of it with spaces between.</summary>
internal sealed record DumpError(string Path, int Offset, string Hex, string What);
