namespace Hub.Adapters.Model;

/// <summary>Records that are left out by rule.</summary>
/// <param name="When">Which ones.</param>
/// <param name="Reason">Why, as the report shows it.</param>
internal sealed record DropSpec(ConditionSpec When, string Reason);
