namespace Hub.Storage.Secrecy;

/// <summary>What can be wrong with keys, and what to do.</summary>
public static class KeyFaults
{
    /// <summary>There is no key where one is looked for, and none may be made there.</summary>
    public static StoreException None(string place) => new(
        StoreFault.Key,
        $"{place} に鍵がありません。`hub keys new FILE` で作成し、--key-file（または HUB_KEY_FILE）で指定してください。",
        $"no key in {place}: make one with `hub keys new FILE` and name it with --key-file or HUB_KEY_FILE.");

    /// <summary>Data is there that was encrypted, and the key is not.</summary>
    public static StoreException Missing(string database, string place, IEnumerable<string> ids) => new(
        StoreFault.Key,
        $"{database} は鍵 {string.Join("、", ids)} で暗号化されていますが、{place} に鍵がありません。その鍵のファイルを元の場所に戻すか、--key-file（または HUB_KEY_FILE）で指定してください。鍵がなければデータは読めません。",
        $"{database} is encrypted with the key {string.Join(", ", ids)}, and there is no key in {place}: put its file back, or name it with --key-file or HUB_KEY_FILE. Without the key the data can't be read.");

    /// <summary>Data is there that was encrypted with other keys than those given.</summary>
    public static StoreException Wrong(string database, string place, IEnumerable<string> ids, IEnumerable<string> given) => new(
        StoreFault.Key,
        $"{place} の鍵は {string.Join("、", given)} ですが、{database} には鍵 {string.Join("、", ids)} が必要です。その鍵のファイルを --key-file（または HUB_KEY_FILE）で指定してください。",
        $"{place} holds the key {string.Join(", ", given)}, but {database} needs the key {string.Join(", ", ids)}: name the file of that key with --key-file or HUB_KEY_FILE.");

    /// <summary>What is there is no key.</summary>
    public static StoreException NoKey(string place) => new(
        StoreFault.Key,
        $"{place} の内容は鍵ではありません。鍵は 1 行に 43 文字の base64url（32 バイト）です。`hub keys new FILE` で作成できます。",
        $"what {place} holds is no key: a key is a line of 43 characters of base64url (32 bytes). `hub keys new FILE` makes one.");

    /// <summary>Something that was stored is not what was written.</summary>
    public static StoreException Changed(string database, string what, Exception? inner = null) => new(
        StoreFault.Damaged,
        $"{database} の {what} が、書き込まれたときの内容ではありません（改ざん、入れ替え、または破損）。バックアップから戻すか、移行をやり直してください。",
        $"{database}: {what} is not what was written (changed, swapped, or damaged). Restore the database from a backup, or migrate again.",
        inner);
}
