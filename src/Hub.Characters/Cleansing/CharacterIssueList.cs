using System.Runtime.InteropServices;

namespace Hub.Characters.Cleansing;

/// <summary>The issues of one value, reused from value to value, and the counts of each rule over all values. Not thread-safe: one for each worker.</summary>
public sealed class CharacterIssueList
{
    private readonly List<CharacterIssue> _issues = [];
    private readonly long[] _totals = new long[32];

    /// <summary>Issues of the value at hand.</summary>
    public int Count => _issues.Count;

    /// <summary>One issue of the value at hand.</summary>
    public CharacterIssue this[int index] => _issues[index];

    /// <summary>The issues of the value at hand. Valid until the next value.</summary>
    public ReadOnlySpan<CharacterIssue> Issues => CollectionsMarshal.AsSpan(_issues);

    /// <summary>How often a rule spoke since the list was made; <see cref="Clear"/> keeps it.</summary>
    public long Total(CharacterRule rule) => _totals[(int)rule];

    /// <summary>Forgets the issues, so that the list can serve the next value. Totals stay.</summary>
    public void Clear() => _issues.Clear();

    /// <summary>Takes one issue.</summary>
    public void Add(in CharacterIssue issue)
    {
        _issues.Add(issue);
        _totals[(int)issue.Rule]++;
    }

    internal void Move(int index, int offset) => _issues[index] = _issues[index] with { Offset = offset };
}
