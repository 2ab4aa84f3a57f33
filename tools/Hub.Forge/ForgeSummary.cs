namespace Hub.Forge;

/// <summary>What was written into one file.</summary>
/// <param name="Records">Records written.</param>
/// <param name="Bytes">Bytes written.</param>
/// <param name="Faults">Records with a fault.</param>
/// <param name="Errors">Of these, the ones that must go to quarantine.</param>
public sealed record ForgeSummary(long Records, long Bytes, long Faults, long Errors);
