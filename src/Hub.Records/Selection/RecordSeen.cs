namespace Hub.Records.Selection;

/// <summary>Takes the bytes of a record.</summary>
public delegate void RecordSeen(ReadOnlySpan<byte> record);
