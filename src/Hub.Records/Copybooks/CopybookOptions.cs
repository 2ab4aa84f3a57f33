namespace Hub.Records.Copybooks;

/// <summary>How to read a copybook (コピー句).</summary>
public sealed record CopybookOptions
{
    /// <summary>The defaults: IBM, format found out, no COPY.</summary>
    public static CopybookOptions Default { get; } = new();

    /// <summary>Whose COBOL; default IBM. Sets <see cref="Rules"/> unless those are given.</summary>
    public Dialect Dialect { get; init; }

    /// <summary>Single rules of the dialect; null for the dialect's own.</summary>
    public DialectRules? Rules { get; init; }

    /// <summary>Use of columns; default found out from the text.</summary>
    public SourceFormat Format { get; init; }

    /// <summary>Last column of the text area in fixed format; default 72.</summary>
    public int RightMargin { get; init; } = 72;

    /// <summary>True where the program said DECIMAL-POINT IS COMMA.</summary>
    public bool DecimalPointIsComma { get; init; }

    /// <summary>Currency sign of edited pictures; default "¥" or "\" or "$".</summary>
    public string CurrencySigns { get; init; } = "¥\\$";

    /// <summary>Name of the file, for errors.</summary>
    public string File { get; init; } = "copybook";

    /// <summary>Finds the text of COPY name [OF library]; null where there is none. Default finds nothing.</summary>
    public Func<string, string?, CopybookSource?>? Resolve { get; init; }

    /// <summary>Deepest nesting of COPY; default 16. A copybook that copies itself is an error, never a hang.</summary>
    public int MaxCopyDepth { get; init; } = 16;

    internal DialectRules EffectiveRules => Rules ?? DialectRules.For(Dialect);
}
