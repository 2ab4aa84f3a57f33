namespace Hub.Records.Layouts;

/// <summary>A condition name (level 88) of an item.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Values">The values it stands for; a single value has equal ends.</param>
public sealed record ConditionName(string Name, IReadOnlyList<ConditionRange> Values);
