namespace Hub.Codecs;

/// <summary>Where sites differ in the use of one charset. The defaults are what the vendors' manuals describe.</summary>
public sealed record CharsetOptions
{
    /// <summary>All defaults.</summary>
    public static CharsetOptions Default { get; } = new();

    /// <summary>The double-byte space of JEF and KEIS. Default: 4040, read as U+3000.</summary>
    public HostSpace Space { get; init; } = HostSpace.Blank;

    /// <summary>Side of the wave-dash family. Default: the charset's own.</summary>
    public WaveDashSide WaveDash { get; init; } = WaveDashSide.Charset;

    /// <summary>Private-use scalar of the first code of the user area (外字領域). Default null: U+E000, as most converters take it.</summary>
    public int? GaijiBase { get; init; }

    /// <summary>How JEF reads the codes that JIS changed in 1983. Default: by form (字形重視).</summary>
    public JisFormPolicy JisForms { get; init; } = JisFormPolicy.Form;

    /// <summary>Variation sequences written. Default: those of Moji_Joho.</summary>
    public IvsCollection Ivs { get; init; } = IvsCollection.MojiJoho;

    /// <summary>
    /// Says whether a base and its selector are a sequence of Moji_Joho. Default null: not known, every sequence of a table is kept.
    /// Handed in by whoever knows the national set; used where <see cref="Ivs"/> asks for that collection.
    /// </summary>
    public Func<int, int, bool>? IsMojiJoho { get; init; }

    /// <summary>Byte table of JIPS(E). Default: that of ANSI X3.26.</summary>
    public JipsByteTable JipsBytes { get; init; } = JipsByteTable.Iso;

    /// <summary>True: codes that do not encode back to themselves count as unmapped, so that encode(decode(x)) = x. Default false.</summary>
    public bool RoundTripOnly { get; init; }

    /// <summary>Shift codes, as hex, where a site's differ: e.g. "28,38,30E2/29". Default null: the vendor's.</summary>
    public string? Shifts { get; init; }
}
