namespace Hub.Codecs;

/// <summary>Takes the issues of one field or chunk, in source order. Reused: keeps its memory when cleared, allocates nothing while empty.</summary>
public sealed class CodeIssueList
{
    private CodeIssue[] _issues = [];

    /// <summary>How many issues there are.</summary>
    public int Count { get; private set; }

    /// <summary>The issue of that index.</summary>
    public ref readonly CodeIssue this[int index] => ref AsSpan()[index];

    /// <summary>All issues.</summary>
    public ReadOnlySpan<CodeIssue> AsSpan() => _issues.AsSpan(0, Count);

    /// <summary>Takes one more.</summary>
    public void Add(in CodeIssue issue)
    {
        if (Count == _issues.Length)
        {
            Array.Resize(ref _issues, Math.Max(16, Count * 2));
        }

        _issues[Count++] = issue;
    }

    /// <summary>Forgets all issues.</summary>
    public void Clear() => Count = 0;
}
