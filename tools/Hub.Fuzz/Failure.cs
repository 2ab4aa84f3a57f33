namespace Hub.Fuzz;

/// <summary>A case that failed.</summary>
/// <param name="Target">The target.</param>
/// <param name="Kind">crash, wrong, hang, memory or leak.</param>
/// <param name="What">The exception and its place, or the numbers.</param>
/// <param name="File">Where the input is kept.</param>
public sealed record Failure(string Target, string Kind, string What, string File);
