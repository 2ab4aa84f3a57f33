namespace Hub.Validation.Across;

/// <summary>Merges sorted runs into one; removes them when done.</summary>
internal sealed class MergedKeys : IKeyReader
{
    private readonly KeyRun[] _runs;
    private readonly PriorityQueue<KeyRun, KeyRun> _queue = new(Comparer<KeyRun>.Create((a, b) => a.Current.SequenceCompareTo(b.Current)));
    private KeyRun? _current;

    public MergedKeys(IEnumerable<string> paths)
    {
        _runs = [.. paths.Select(p => new KeyRun(p))];
        foreach (var run in _runs)
        {
            Put(run);
        }
    }

    public ReadOnlySpan<byte> Current => _current!.Current;

    public bool MoveNext()
    {
        if (_current is not null)
        {
            Put(_current);
        }

        return _queue.TryDequeue(out _current, out _);
    }

    public void Dispose() => Array.ForEach(_runs, r => r.Dispose());

    private void Put(KeyRun run)
    {
        if (run.MoveNext())
        {
            _queue.Enqueue(run, run);
        }
    }
}
