namespace Hub.Access.Audit;

/// <summary>The newest entry of the audit.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Hash">Its hash.</param>
internal sealed record AuditHead(long Number, string Hash);
