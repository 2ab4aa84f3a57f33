namespace Hub.Storage.Secrecy;

/// <summary>The master keys at hand: the first wraps what is new, the others only open what is old, until a rotation has ended.</summary>
public sealed class MasterKeys
{
    private readonly IReadOnlyList<MasterKey> _keys;

    /// <summary>One or more keys, the active one first.</summary>
    public MasterKeys(params IReadOnlyList<MasterKey> keys)
    {
        ArgumentNullException.ThrowIfNull(keys);
        ArgumentOutOfRangeException.ThrowIfZero(keys.Count, nameof(keys));
        _keys = keys;
    }

    /// <summary>Wraps what is new.</summary>
    public MasterKey Active => _keys[0];

    /// <summary>All of them, the active one first.</summary>
    public IReadOnlyList<MasterKey> All => _keys;

    /// <summary>A key by its id; null: it is not at hand.</summary>
    public MasterKey? Find(string id) => _keys.FirstOrDefault(k => k.Id == id);

    /// <summary>Reads keys, one a line; empty lines and lines that begin with # are passed over. Null: a line is no key, or there is none.</summary>
    public static MasterKeys? Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        List<MasterKey> keys = [];
        foreach (var line in text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(l => l[0] != '#'))
        {
            if (MasterKey.Parse(line) is not { } key)
            {
                return null;
            }

            keys.Add(key);
        }

        return keys.Count == 0 ? null : new MasterKeys(keys);
    }
}
