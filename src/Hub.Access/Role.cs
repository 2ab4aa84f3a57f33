namespace Hub.Access;

/// <summary>A set of rights that goes with a job. What each holds is in <see cref="RoleRights"/>.</summary>
public enum Role
{
    /// <summary>The vendor at cutover (移行事業者): sends, corrects, reads what became of it.</summary>
    Vendor,

    /// <summary>The municipality's own staff (自治体職員): rehearses, decides, commits.</summary>
    Municipal,

    /// <summary>Who runs the hub (運用者): everything but seeing values unmasked.</summary>
    Operator,

    /// <summary>Who looks without touching (監査者).</summary>
    Auditor,

    /// <summary>The right of its own to see values unmasked (非マスク閲覧).</summary>
    Viewer,
}
