namespace Hub.Records.Layouts;

/// <summary>One value or range of a condition name, as the copybook writes it, without quotes.</summary>
/// <param name="From">First value.</param>
/// <param name="To">Last value.</param>
public readonly record struct ConditionRange(string From, string To);
