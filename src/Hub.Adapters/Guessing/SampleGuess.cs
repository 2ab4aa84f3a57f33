using Hub.Catalog.Editions;

namespace Hub.Adapters.Guessing;

/// <summary>What can be made out about a sample of an extract: a proposal for people to correct, never a mapping to rely on.</summary>
public sealed class SampleGuess
{
    /// <summary>Bytes of a sample that are looked at.</summary>
    public const int MaxSample = 1 << 20;

    private SampleGuess(IReadOnlyList<Guess> charsets, FramingGuess framing, IReadOnlyList<ColumnGuess> columns, Group? group)
    {
        Charsets = charsets;
        Framing = framing;
        Columns = columns;
        Group = group;
    }

    /// <summary>Charsets that fit, best first; at least one.</summary>
    public IReadOnlyList<Guess> Charsets { get; }

    /// <summary>How records are cut.</summary>
    public FramingGuess Framing { get; }

    /// <summary>Columns or fields in order.</summary>
    public IReadOnlyList<ColumnGuess> Columns { get; }

    /// <summary>The group of the edition that the columns fit best; null where no edition was given.</summary>
    public Group? Group { get; }

    /// <summary>Looks at the start of a file.</summary>
    /// <param name="sample">Its first bytes; no more than <see cref="MaxSample"/> are looked at.</param>
    /// <param name="isWhole">True when these are all bytes of the file.</param>
    /// <param name="edition">The edition whose items are proposed; null for none.</param>
    /// <param name="charset">A charset that is known; null to guess it.</param>
    public static SampleGuess Of(ReadOnlySpan<byte> sample, bool isWhole, Edition? edition, string? charset)
    {
        isWhole &= sample.Length <= MaxSample;
        sample = sample[..Math.Min(sample.Length, MaxSample)];
        var charsets = charset is null ? CharsetGuesser.Guess(sample) : [new Guess(charset, 1, "given")];
        var records = FramingGuesser.Guess(sample, isWhole, charsets[0].Value);
        var columns = ColumnGuesser.Columns(records, charsets[0].Value);
        var group = edition is null ? null : ItemGuesser.BestGroup(edition, columns);
        return new SampleGuess(charsets, records, group is null ? columns : ItemGuesser.Propose(group, columns), group);
    }
}
