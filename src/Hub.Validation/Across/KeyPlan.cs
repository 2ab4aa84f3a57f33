using Hub.Catalog.Editions;
using Hub.Catalog.Records;

namespace Hub.Validation.Across;

/// <summary>
/// Keys of one group. A group whose key holds history numbers is a history: the other key items name what the history is about, one row of it is
/// the latest (最新フラグ), that is the last, and the numbers leave nothing out. Entry: key, then origin and flags.
/// </summary>
internal sealed class KeyPlan : IAcrossPlan
{
    private const byte Latest = 1;
    private const byte Deleted = 2;

    private readonly Group _group;
    private readonly Item[] _key;
    private readonly int _about;
    private readonly Item? _latest;
    private readonly Item? _deleted;
    private readonly List<RowOrigin> _latestRows = [];
    private readonly KeyCopy _last = new();
    private readonly KeyCopy _lastNumbers = new();
    private RowOrigin _lastOrigin;
    private RowOrigin _lastLiving;
    private int _living;

    public KeyPlan(Group group, AcrossRule rule)
    {
        _group = group;
        Rule = rule;
        var history = HistoryItems(group);
        _key = [.. AboutItems(group), .. history];
        _about = _key.Length - history.Count;
        _latest = history.Count > 0 && _about > 0 ? group.Find("最新フラグ") : null;
        _deleted = group.Find("削除フラグ");
    }

    public AcrossRule Rule { get; }

    public IReadOnlyList<Group> Groups => [_group];

    public IReadOnlyList<Group> Prerequisites => [];

    /// <summary>The key items that number the rows of a history.</summary>
    public static IReadOnlyList<Item> HistoryItems(Group group) =>
        [.. group.KeyItems.Where(k => k.Type is ItemType.WholeNumber or ItemType.HalfWidth && (k.Name.EndsWith("履歴番号", StringComparison.Ordinal) || k.Name.EndsWith("履歴番号_枝番号", StringComparison.Ordinal)))];

    /// <summary>The key items that say what a row is about; the municipality last, because it tells the least apart.</summary>
    public static IReadOnlyList<Item> AboutItems(Group group)
    {
        var history = HistoryItems(group);
        return [.. group.KeyItems.Except(history).OrderBy(i => i.Name == "市区町村コード")];
    }

    public bool TryWrite(StandardRecord row, RowOrigin origin, KeyBuilder entry)
    {
        if (!entry.TryAdd(row, _key))
        {
            return false;
        }

        entry.AddOrigin(origin);
        entry.AddByte((byte)((Is(row, _latest) ? Latest : 0) | (Is(row, _deleted) ? Deleted : 0)));
        return true;
    }

    public void See(ReadOnlySpan<byte> entry, AcrossSink sink)
    {
        var key = entry[..^(RowOrigin.Size + 1)];
        var origin = RowOrigin.Read(entry[key.Length..]);
        var flags = entry[^1];
        if (_last.Is(key))
        {
            sink.Add(AcrossFindings.KeyNotUnique, Rule, origin, sink.Name(_lastOrigin), _group.KeyItems[^1].Id);
            return;
        }

        if (_latest is not null)
        {
            var about = KeyParts.LengthOf(key, _about);
            if (!_last.Bytes.StartsWith(key[..about]))
            {
                EndHistory(sink);
            }

            if ((flags & Deleted) == 0)
            {
                if (_living > 0 && LeavesOut(key[about..]))
                {
                    sink.AddAbsence(AcrossFindings.HistoryNumberGap, Rule, origin, sink.Name(_lastLiving), _key[_about].Id);
                }

                _living++;
                _lastLiving = origin;
                _lastNumbers.Set(key[about..]);
                if ((flags & Latest) != 0)
                {
                    _latestRows.Add(origin);
                }
            }
            else if (_living > 0)
            {
                _lastNumbers.Set(key[about..]);
            }
        }

        _last.Set(key);
        _lastOrigin = origin;
    }

    public void End(AcrossSink sink)
    {
        if (_latest is not null)
        {
            EndHistory(sink);
        }
    }

    private static bool Is(StandardRecord row, Item? flag) => flag is not null && row[flag.Ordinal].SequenceEqual("1"u8);

    private void EndHistory(AcrossSink sink)
    {
        if (_living > 0 && _latestRows.Count == 0)
        {
            sink.AddAbsence(AcrossFindings.LatestRowMissing, Rule, _lastLiving, "", _latest!.Id);
        }

        for (var i = 0; i < _latestRows.Count - 1; i++)
        {
            sink.Add(AcrossFindings.SeveralLatestRows, Rule, _latestRows[i], sink.Name(_latestRows[^1]), _latest!.Id);
        }

        if (_latestRows.Count > 0 && _latestRows[^1] != _lastLiving)
        {
            sink.Add(AcrossFindings.LatestRowNotLast, Rule, _latestRows[^1], sink.Name(_lastLiving), _latest!.Id);
        }

        _latestRows.Clear();
        _living = 0;
    }

    // The numbers count up by one: the first that differs from the row before does so by one.
    private bool LeavesOut(ReadOnlySpan<byte> numbers)
    {
        var last = _lastNumbers.Bytes;
        while (!numbers.IsEmpty && !last.IsEmpty)
        {
            var length = numbers.IndexOf((byte)0) + 1;
            var lastLength = last.IndexOf((byte)0) + 1;
            if (!numbers[..length].SequenceEqual(last[..lastLength]))
            {
                return KeyParts.Number(numbers[..length]) is { } next && KeyParts.Number(last[..lastLength]) is { } before && next > before + 1;
            }

            numbers = numbers[length..];
            last = last[lastLength..];
        }

        return false;
    }
}
