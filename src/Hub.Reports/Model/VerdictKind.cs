namespace Hub.Reports.Model;

/// <summary>The verdict (判定) of a run.</summary>
public enum VerdictKind
{
    /// <summary>Nothing stands in the way (移行できます).</summary>
    Ready,

    /// <summary>Nothing blocks, but a person should look at the warnings first (確認のうえ移行できます).</summary>
    ReadyWithWarnings,

    /// <summary>Something blocks the cutover (このままでは移行できません).</summary>
    Blocked,

    /// <summary>The run isn't over, so nothing can be said yet (判定前).</summary>
    Undecided,
}
