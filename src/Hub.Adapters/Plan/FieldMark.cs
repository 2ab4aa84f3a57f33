namespace Hub.Adapters.Plan;

/// <summary>A field that was read, with the place that it had in its record, and whether the item at hand was it that read it.</summary>
internal readonly record struct FieldMark(FieldPlan? Field, int Offset, int Length, bool IsOfItem);
