namespace Hub.Reports.Model;

/// <summary>Kinds of reasons that block a cutover.</summary>
public enum BlockerKind
{
    /// <summary>Reading was stopped because a budget of findings was exceeded (読み込み中止).</summary>
    Stopped,

    /// <summary>An expected file never came (ファイル未着).</summary>
    MissingFile,

    /// <summary>A file came in part, or its size, count or sha256 disagrees (ファイル不完全).</summary>
    IncompleteFile,

    /// <summary>Records in ≠ accepted + quarantined + dropped: the hub itself lost count (件数不一致).</summary>
    Unreconciled,

    /// <summary>A control total disagrees (照合不一致).</summary>
    ControlTotal,

    /// <summary>Records are in quarantine (隔離).</summary>
    Quarantine,

    /// <summary>Findings of severity error, by code (エラー).</summary>
    Error,
}
