namespace Hub.Characters.Cleansing.Rules;

/// <summary>A value as scalars, each with its byte offset in the text that was given; rules shorten it in place.</summary>
internal ref struct ScalarText(Span<int> scalars, Span<int> offsets, CharacterIssueList issues)
{
    private readonly CharacterIssueList _issues = issues;

    /// <summary>The scalars; the first <see cref="Count"/> hold.</summary>
    public Span<int> Scalars { get; } = scalars;

    /// <summary>Byte offset of each scalar.</summary>
    public Span<int> Offsets { get; } = offsets;

    /// <summary>Number of scalars.</summary>
    public int Count { get; set; }

    /// <summary>The worst tag that a rule gave.</summary>
    public CharacterTag Tag { get; private set; }

    /// <summary>True where a rule changed something.</summary>
    public bool Changed { get; private set; }

    /// <summary>Adds a scalar at the end.</summary>
    public void Append(int scalar, int offset)
    {
        Scalars[Count] = scalar;
        Offsets[Count++] = offset;
    }

    /// <summary>Replaces one scalar and says so.</summary>
    public void Replace(int index, int scalar, CharacterRule rule, CharacterTag tag)
    {
        Say(index, new ScalarSequence(Scalars[index]), new ScalarSequence(scalar), rule, tag);
        Scalars[index] = scalar;
        Changed = true;
    }

    /// <summary>Takes scalars out; what is said about it is the caller's.</summary>
    public void Remove(int index, int count)
    {
        Scalars[(index + count)..Count].CopyTo(Scalars[index..]);
        Offsets[(index + count)..Count].CopyTo(Offsets[index..]);
        Count -= count;
        Changed = true;
    }

    /// <summary>Reports without changing.</summary>
    public void Say(int index, ScalarSequence original, ScalarSequence output, CharacterRule rule, CharacterTag tag)
    {
        Tag = tag > Tag ? tag : Tag;
        _issues.Add(new CharacterIssue(index < Offsets.Length ? Offsets[index] : 0, original.Utf8Length, rule, tag, original, output));
    }
}
