namespace Hub.Storage.Streams;

/// <summary>
/// Time that the stages of a stream took so far, each summed over the workers that did it: more than the time on the clock where stages ran beside each other.
/// Measured by the clock once for each block, so that a busy machine counts in. Kept to the microsecond.
/// </summary>
/// <param name="Frame">Cutting bytes into records, with their digest.</param>
/// <param name="Map">Decoding, cleansing and mapping, which are one pass.</param>
/// <param name="Validate">The rules of the edition for rows; taken from every 64th record.</param>
/// <param name="Store">Storing with the checkpoint.</param>
public readonly record struct StageTimes(TimeSpan Frame, TimeSpan Map, TimeSpan Validate, TimeSpan Store)
{
    /// <summary>Sums two.</summary>
    public static StageTimes operator +(StageTimes left, StageTimes right) =>
        new(left.Frame + right.Frame, left.Map + right.Map, left.Validate + right.Validate, left.Store + right.Store);

    /// <summary>Sums two.</summary>
    public static StageTimes Add(StageTimes left, StageTimes right) => left + right;

    /// <summary>From microseconds, as a store keeps them.</summary>
    public static StageTimes FromMicroseconds(long frame, long map, long validate, long store) =>
        new(TimeSpan.FromMicroseconds(frame), TimeSpan.FromMicroseconds(map), TimeSpan.FromMicroseconds(validate), TimeSpan.FromMicroseconds(store));
}
