namespace Hub.Records.Dumping;

/// <summary>Turns records into JSON.</summary>
public interface IRecordDump : IDisposable
{
    /// <summary>Whether the record last written had a value that can't be read, outside redefined areas.</summary>
    bool HadErrors { get; }

    /// <summary>Writes one record as JSON, without a line end. The bytes are valid until the next call.</summary>
    ReadOnlySpan<byte> Write(in RawRecord record);
}
