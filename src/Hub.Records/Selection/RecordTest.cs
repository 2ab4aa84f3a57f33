namespace Hub.Records.Selection;

/// <summary>Asks something of a record's bytes.</summary>
public delegate bool RecordTest(ReadOnlySpan<byte> record);
