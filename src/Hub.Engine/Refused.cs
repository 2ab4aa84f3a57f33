using Hub.Storage.Runs;
using Hub.Storage.Streams;

namespace Hub.Engine;

/// <summary>Builds refusals in one place, with all their parts in the message and beside it.</summary>
internal static class Refused
{
    public static RefusedException Request(string ja, string en) => new(RefusalReason.RequestInvalid, ja, en);

    public static RefusedException RequestId(string id) => new(
        RefusalReason.RequestIdReused,
        $"リクエストID {id} は別の内容のリクエストで使用済みです。新しいUUIDを使ってください。",
        $"request id {id} was used for another request: take a new UUID.")
    {
        Metadata = new Dictionary<string, string> { ["request_id"] = id },
    };

    public static RefusedException Manifest(string ja, string en) => new(RefusalReason.ManifestInvalid, ja, en);

    public static RefusedException Layout(string adapter, string file, IEnumerable<string> known) => Manifest(
        $"アダプタ {adapter} はファイル {file} を扱いません。扱う名前: {string.Join("、", known)}。",
        $"adapter {adapter} takes no file named {file}: it takes {string.Join(", ", known)}.");

    public static RefusedException Run(string run) => new(
        RefusalReason.RunNotFound,
        $"移行実行 {run} はありません。`hub runs list` で一覧を確かめてください。",
        $"there is no run {run}: see `hub runs list`.")
    {
        Metadata = new Dictionary<string, string> { ["run"] = run },
    };

    public static RefusedException RunExists(string run) => new(
        RefusalReason.RunExists,
        $"移行実行 {run} は既にあります。別のIDを指定するか、既存の実行を続けてください。",
        $"run {run} exists: name another id, or go on with that one.")
    {
        Metadata = new Dictionary<string, string> { ["run"] = run },
    };

    public static RefusedException State(string run, RunState state, string jaWanted, string enWanted) => new(
        RefusalReason.RunState,
        $"移行実行 {run} は{Ja(state)}のため、{jaWanted}できません。",
        $"run {run} is {state.ToString().ToLowerInvariant()} and can't be {enWanted}.")
    {
        Metadata = new Dictionary<string, string> { ["run"] = run, ["state"] = state.ToString() },
    };

    public static RefusedException NotCommitted(string run, RunState state) => new(
        RefusalReason.NotCommitted,
        $"移行実行 {run} は{Ja(state)}のため、レコードを読み出せません。読み出せるのは確定後、検証では検査後です。",
        $"run {run} is {state.ToString().ToLowerInvariant()}: its rows can be read once it is committed, those of a dry-run once it is checked.")
    {
        Metadata = new Dictionary<string, string> { ["run"] = run, ["state"] = state.ToString() },
    };

    public static RefusedException Stream(string run, string stream, IEnumerable<string> known) => new(
        RefusalReason.StreamNotFound,
        $"移行実行 {run} のマニフェストにファイル {stream} はありません（宣言済み: {string.Join("、", known)}）。",
        $"the manifest of run {run} has no file {stream} (declared: {string.Join(", ", known)}).")
    {
        Metadata = new Dictionary<string, string> { ["run"] = run, ["stream"] = stream },
    };

    public static RefusedException StreamActive(string run, string stream) => new(
        RefusalReason.StreamState,
        $"移行実行 {run} のファイル {stream} はまだ受領が完了していません。送信を終えてから、修正したレコードを再投入してください。",
        $"stream {stream} of run {run} still takes data: send it to its end first, then give corrected records back.")
    {
        Metadata = new Dictionary<string, string> { ["run"] = run, ["stream"] = stream },
    };

    public static RefusedException Kind(string run, string stream, StreamKind bound) => new(
        RefusalReason.StreamKind,
        bound == StreamKind.Rows
            ? $"移行実行 {run} の {stream} は型付きの行（kind rows）を受け取るストリームです。ブロックは送れません。"
            : $"移行実行 {run} の {stream} はファイルのバイト列（kind blocks）を受け取るストリームです。型付きの行は送れません。",
        bound == StreamKind.Rows
            ? $"stream {stream} of run {run} takes typed rows (kind rows), no blocks."
            : $"stream {stream} of run {run} takes the bytes of a file (kind blocks), no typed rows.")
    {
        Metadata = new Dictionary<string, string> { ["run"] = run, ["stream"] = stream, ["kind"] = bound.ToString() },
    };

    public static RefusedException RowsNotTaken() => new(
        RefusalReason.RowsNotTaken,
        "このハブは型付きの行（kind rows）を受け付けません。移行元ファイルのバイト列を blocks で送ってください。",
        "this hub takes no typed rows (kind rows): send the bytes of the source in blocks.");

    public static RefusedException MessageType(string type, string edition) => new(
        RefusalReason.GroupNotFound,
        $"メッセージ型「{type}」は版 {edition} の契約にありません。`hub spec proto` で型名を確かめてください。",
        $"the contract of edition {edition} has no message type \"{type}\": see `hub spec proto`.")
    {
        Metadata = new Dictionary<string, string> { ["message_type"] = type, ["edition"] = edition },
    };

    public static RefusedException StreamClosed(string run, string stream) => new(
        RefusalReason.StreamState,
        $"移行実行 {run} のファイル {stream} は受領済みで、これ以上受け取りません。",
        $"stream {stream} of run {run} is finalized and takes no more data.")
    {
        Metadata = new Dictionary<string, string> { ["run"] = run, ["stream"] = stream },
    };

    public static RefusedException LookupPending(string run, string stream, IReadOnlyList<string> pending) => new(
        RefusalReason.LookupPending,
        $"移行実行 {run} のファイル {stream} は {string.Join("、", pending)} のレコードを引くため、先にそちらを最後まで送ってください。",
        $"stream {stream} of run {run} is joined to {string.Join(", ", pending)}: send that to its end first.")
    {
        Metadata = new Dictionary<string, string> { ["run"] = run, ["stream"] = stream, ["pending"] = string.Join(',', pending) },
    };

    public static RefusedException LookupInUse(string run, string stream, IReadOnlyList<string> readers) => new(
        RefusalReason.LookupInUse,
        $"移行実行 {run} のファイル {stream} のレコードは、送信済みの {string.Join("、", readers)} が直す前の値で引いています。移行元で直したファイルを --restart で最初から送り直してください。",
        $"records of stream {stream} of run {run} were already looked up, as they were, by {string.Join(", ", readers)}: correct them in the source and send the files again with --restart.")
    {
        Metadata = new Dictionary<string, string> { ["run"] = run, ["stream"] = stream, ["readers"] = string.Join(',', readers) },
    };

    public static RefusedException Fenced(string run, string stream, long epoch) => new(
        RefusalReason.WriterFenced,
        $"移行実行 {run} のファイル {stream} は別の送信者が引き継ぎました（この送信者の世代: {epoch}）。送信を止めてください。",
        $"stream {stream} of run {run} was taken over by another writer (this one's epoch: {epoch}): stop sending.")
    {
        Metadata = new Dictionary<string, string>
        {
            ["run"] = run,
            ["stream"] = stream,
            ["epoch"] = epoch.ToString(System.Globalization.CultureInfo.InvariantCulture),
        },
    };

    public static RefusedException ShuttingDown() => new(
        RefusalReason.ShuttingDown,
        "ハブは停止処理中です。しばらく待ってから再接続してください。",
        "the hub is shutting down: wait and connect again.");

    private static string Ja(RunState state) => state switch
    {
        RunState.Active => "受信中",
        RunState.Checking => "検査中",
        RunState.Checked => "検査済み",
        RunState.Committing => "確定処理中",
        RunState.Committed => "確定済み",
        RunState.Deleting => "削除中",
        RunState.Deleted => "削除済み",
        _ => "破棄済み",
    };
}
