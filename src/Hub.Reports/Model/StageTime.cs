namespace Hub.Reports.Model;

/// <summary>Time of one stage.</summary>
/// <param name="Name">Name of the stage: "frame", "map" (with decoding and cleansing), "validate", "store".</param>
/// <param name="Time">Time used by the clock, summed over workers and streams: more than the run took where stages ran beside each other.</param>
public sealed record StageTime(string Name, TimeSpan Time);
