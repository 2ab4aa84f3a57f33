namespace Hub.Reports.Difference;

/// <summary>One count in two runs.</summary>
/// <param name="Name">What is counted: a file, a group, an item.</param>
/// <param name="Detail">More about it; empty where the name says all.</param>
/// <param name="Before">In the earlier run; 0 where it had none.</param>
/// <param name="After">In the later run; 0 where it has none.</param>
public sealed record CountChange(string Name, string Detail, long Before, long After)
{
    /// <summary>How it moved.</summary>
    public ChangeKind Kind => Of(Before, After);

    /// <summary>How a count moved.</summary>
    public static ChangeKind Of(long before, long after) =>
        before == after ? ChangeKind.Same
        : before == 0 ? ChangeKind.New
        : after == 0 ? ChangeKind.Gone
        : after > before ? ChangeKind.More
        : ChangeKind.Fewer;
}
