using System.Diagnostics.CodeAnalysis;

namespace Hub.Records.Copybooks;

/// <summary>What came of reading a copybook: the copybook, or everything that is wrong with it.</summary>
public sealed class CopybookResult
{
    internal CopybookResult(Copybook? copybook, IReadOnlyList<CopybookError> errors)
    {
        Copybook = copybook;
        Errors = errors;
    }

    /// <summary>The copybook; null when there are errors.</summary>
    public Copybook? Copybook { get; }

    /// <summary>All mistakes found, in the order of the text.</summary>
    public IReadOnlyList<CopybookError> Errors { get; }

    /// <summary>True when the copybook could be read.</summary>
    [MemberNotNullWhen(true, nameof(Copybook))]
    public bool IsValid => Copybook is not null;
}
