namespace Hub.Reports.Model;

/// <summary>How far the identification of a code is.</summary>
public enum GaijiState
{
    /// <summary>Nobody has decided (未同定).</summary>
    Open,

    /// <summary>One person decided, another has to check (確認待ち).</summary>
    Decided,

    /// <summary>In force (確認済).</summary>
    Checked,
}
