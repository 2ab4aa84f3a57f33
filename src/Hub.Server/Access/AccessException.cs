using Grpc.Core;

namespace Hub.Server.Access;

/// <summary>A call that is not let through. The texts say what is missing, never what there is.</summary>
internal sealed class AccessException(StatusCode status, string reason, string ja, string en) : Exception(en)
{
    public StatusCode Status { get; } = status;

    public string Reason { get; } = reason;

    public string Ja { get; } = ja;

    public string En { get; } = en;

    public static AccessException Unknown() => new(
        StatusCode.Unauthenticated,
        "TOKEN_NEEDED",
        "トークンも登録された証明書もないか、期限切れ・無効です。HUB_TOKEN にトークンを設定してください（発行は運用者の `hub access token`、証明書は `hub access certificate`）。",
        "no token and no known certificate, or one that has expired or was revoked: put yours into HUB_TOKEN (the operator issues one with `hub access token`, or knows a certificate by `hub access certificate`).");

    public static AccessException Lacks(Hub.Access.Right right, string principal) => new(
        StatusCode.PermissionDenied,
        "RIGHT_NEEDED",
        $"{principal} にはこの操作の権限（{right}）がありません。必要なら運用者に `hub access grant` での付与を依頼してください。",
        $"{principal} lacks the right {right} for this: the operator gives it with `hub access grant`.");

    public static AccessException NameOne(IEnumerable<string> municipalities) => new(
        StatusCode.InvalidArgument,
        "MUNICIPALITY_NEEDED",
        $"団体コードを一つ指定してください（権限のある団体: {string.Join("、", municipalities)}）。",
        $"name one municipality; you may see {string.Join(", ", municipalities)}.");
}
