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

    public static AccessException RunIdIsTheHubs(string run) => new(
        StatusCode.PermissionDenied,
        "RUN_ID_GIVEN_BY_HUB",
        $"続けられる移行実行 {run} はありません。新しい移行実行のIDはハブが付けます（すべての団体を見られる運用者だけが指定できます）。--run を外してください。同じファイルの未完了の移行実行は自動で続きから送ります。",
        $"there is no run {run} of yours to go on with, and the hub gives new runs their ids (only an operator who sees every municipality chooses them): leave --run out. An unfinished run of the same files is gone on with by itself.");

    public static AccessException NameOne(IEnumerable<string> municipalities) => new(
        StatusCode.InvalidArgument,
        "MUNICIPALITY_NEEDED",
        $"団体コードを一つ指定してください（権限のある団体: {string.Join("、", municipalities)}）。",
        $"name one municipality; you may see {string.Join(", ", municipalities)}.");
}
