using Hub.Findings;

namespace Hub.Engine.Streams;

/// <summary>Where a record lies in its batch's buffer.</summary>
/// <param name="Ordinal">Ordinal in the stream.</param>
/// <param name="Offset">Byte offset in the stream.</param>
/// <param name="Start">Start in the buffer.</param>
/// <param name="Length">Bytes.</param>
/// <param name="Damage">What the framer found about it, or null.</param>
/// <param name="IsWhole">Whether it is a record that can be mapped; then the finding, if any, is about a record that was read.</param>
internal readonly record struct RecordSlice(long Ordinal, long Offset, int Start, int Length, Finding? Damage, bool IsWhole = true)
{
    /// <summary>Whether it is to be mapped: whole, and nothing wrong with it but what a warning says.</summary>
    public bool IsMapped => IsWhole && Damage is not { Severity: Severity.Error };
}
