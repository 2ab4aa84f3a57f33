namespace Hub.Reports.Difference;

/// <summary>Something that the two runs were made with and that is not the same.</summary>
/// <param name="What">What: "adapterVersion", "editionVersion", …, as report.json names it.</param>
/// <param name="Before">In the earlier run.</param>
/// <param name="After">In the later run.</param>
public sealed record BasisChange(string What, string Before, string After);
