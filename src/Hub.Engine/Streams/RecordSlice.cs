using Hub.Findings;

namespace Hub.Engine.Streams;

/// <summary>Where a record lies in its batch's buffer.</summary>
internal readonly record struct RecordSlice(long Ordinal, long Offset, int Start, int Length, Finding? Damage);
