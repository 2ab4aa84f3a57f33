using Grpc.Core;

namespace Hub.Server.Limits;

/// <summary>A call that goes beyond what its principal may ask; the same call may succeed later.</summary>
internal sealed class LimitException(StatusCode status, string reason, string ja, string en) : Exception(en)
{
    public StatusCode Status { get; } = status;

    public string Reason { get; } = reason;

    public string Ja { get; } = ja;

    public string En { get; } = en;

    public static LimitException Calls(int limit) => new(
        StatusCode.ResourceExhausted,
        "LIMIT_CALLS",
        $"同時に実行できる呼び出しは利用者ごとに {limit} 件までです。ほかの呼び出しが終わってから再試行してください（上限は limits.json の calls）。",
        $"one principal may have {limit} calls at the same time: try again when others have ended (limits.json: calls).");

    public static LimitException Rate(int limit) => new(
        StatusCode.ResourceExhausted,
        "LIMIT_RATE",
        $"呼び出しは利用者ごとに毎秒 {limit} 件までです。少し待って再試行してください（上限は limits.json の callsPerSecond）。",
        $"one principal may make {limit} calls a second: wait a little and try again (limits.json: callsPerSecond).");

    public static LimitException Idle(int seconds) => new(
        StatusCode.Unavailable,
        "LIMIT_IDLE",
        $"{seconds} 秒間データが届かないため呼び出しを終えました。同じコマンドで続きから送れます（上限は limits.json の messageSeconds）。",
        $"no message came for {seconds} s, so the call was ended: the same command goes on where it stopped (limits.json: messageSeconds).");

    public static LimitException Untaken(int seconds) => new(
        StatusCode.Unavailable,
        "LIMIT_UNTAKEN",
        $"{seconds} 秒間応答が受け取られないため呼び出しを終えました（上限は limits.json の takeSeconds）。",
        $"an answer was not taken for {seconds} s, so the call was ended (limits.json: takeSeconds).");

    public static LimitException Runs(int limit) => new(
        StatusCode.ResourceExhausted,
        "LIMIT_RUNS",
        $"未完了の移行実行は利用者ごとに {limit} 件までです。不要なものを `hub runs abandon` で破棄してください（上限は limits.json の runs）。",
        $"one principal may have {limit} unfinished runs: give up those no longer needed with `hub runs abandon` (limits.json: runs).");

    public static LimitException Files(int found, int limit) => new(
        StatusCode.ResourceExhausted,
        "LIMIT_FILES",
        $"ファイルが {found} 個あります。一つの移行実行で扱えるのは {limit} 個までです。分けてください（上限は limits.json の filesOfRun）。",
        $"{found} files: one run may have {limit}. Make several runs of them (limits.json: filesOfRun).");
}
