using Hub.Compare.Rows;

namespace Hub.Compare.Sorting;

/// <summary>Merges sorted runs into one; deletes them when done.</summary>
internal sealed class MergedRows : IRowSource
{
    private readonly RunReader[] _all;
    private readonly List<RunReader> _heap = [];
    private bool _started;

    public MergedRows(IReadOnlyList<string> runs, int bufferBytes)
    {
        _all = [.. runs.Select(r => new RunReader(r, Math.Min(bufferBytes, 128 * 1024)))];
        foreach (var run in _all.Where(r => r.MoveNext()))
        {
            _heap.Add(run);
            Up(_heap.Count - 1);
        }
    }

    public ReadOnlySpan<byte> Key => _heap[0].Key;

    public ReadOnlySpan<byte> Row => _heap[0].Row;

    public bool MoveNext()
    {
        if (!_started)
        {
            _started = true;
            return _heap.Count > 0;
        }

        if (!_heap[0].MoveNext())
        {
            _heap[0] = _heap[^1];
            _heap.RemoveAt(_heap.Count - 1);
        }

        if (_heap.Count == 0)
        {
            return false;
        }

        Down();
        return true;
    }

    public void Dispose() => Array.ForEach(_all, r => r.Dispose());

    private bool IsBefore(int a, int b)
    {
        var order = _heap[a].Key.SequenceCompareTo(_heap[b].Key);
        return order < 0 || (order == 0 && _heap[a].Row.SequenceCompareTo(_heap[b].Row) < 0);
    }

    private void Up(int at)
    {
        for (int parent; at > 0 && IsBefore(at, parent = (at - 1) / 2); at = parent)
        {
            (_heap[at], _heap[parent]) = (_heap[parent], _heap[at]);
        }
    }

    private void Down()
    {
        for (int at = 0, child; (child = 2 * at + 1) < _heap.Count; at = child)
        {
            if (child + 1 < _heap.Count && IsBefore(child + 1, child))
            {
                child++;
            }

            if (!IsBefore(child, at))
            {
                return;
            }

            (_heap[at], _heap[child]) = (_heap[child], _heap[at]);
        }
    }
}
