namespace Hub.Reports.Model;

/// <summary>Processor time of one stage.</summary>
/// <param name="Name">Name of the stage: "decode", "map", "validate", "store".</param>
/// <param name="Time">Time used, summed over workers.</param>
public sealed record StageTime(string Name, TimeSpan Time);
