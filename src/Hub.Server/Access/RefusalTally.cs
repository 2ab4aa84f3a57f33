using Hub.Access.Audit;

namespace Hub.Server.Access;

/// <summary>
/// Refused calls on their way to the audit. Each entry costs a write that is waited for, and a refusal costs the caller nothing: so the first of its kind is written at
/// once, and those like it within a while are counted and written as one. Every refusal is in the audit, one by one or in a count. Thread-safe.
/// </summary>
internal sealed class RefusalTally : IDisposable
{
    /// <summary>Kinds told apart within a window; what is beyond is counted together.</summary>
    public const int Most = 64;

    private static readonly Refusal s_others = new("", "*", "", "", "*", "refused");

    private readonly AuditLog _audit;
    private readonly ITimer _timer;
    private readonly Lock _gate = new();
    private Dictionary<Refusal, long> _counts = [];

    public RefusalTally(AuditLog audit, TimeProvider time)
    {
        _audit = audit;
        _timer = time.CreateTimer(static state => ((RefusalTally)state!).TryFlush(), this, Seldom.Pause, Seldom.Pause);
    }

    /// <summary>Writes a refusal down, or counts it.</summary>
    public void Add(in Refusal refusal)
    {
        lock (_gate)
        {
            var known = _counts.ContainsKey(refusal) || _counts.Count < Most ? refusal : s_others;
            var isFirst = !_counts.TryGetValue(known, out var count);
            _counts[known] = isFirst && known != s_others ? 0 : count + 1;
            if (!isFirst || known == s_others)
            {
                return;
            }
        }

        Write(refusal, refusal.Outcome);
    }

    /// <summary>Writes down what was counted.</summary>
    public void Flush()
    {
        Dictionary<Refusal, long> counts;
        lock (_gate)
        {
            (counts, _counts) = (_counts, []);
        }

        foreach (var (refusal, more) in counts.Where(c => c.Value > 0))
        {
            try
            {
                Write(refusal, $"{refusal.Outcome} +{more}");
            }
            catch (IOException)
            {
                // A full disk: what was counted is not lost, it is written when there is room.
                Return(refusal, more);
            }
        }
    }

    public void Dispose()
    {
        _timer.Dispose();
        Flush();
    }

    private void TryFlush()
    {
        try
        {
            Flush();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            // The next call that is to be written down says what is wrong with the audit.
        }
    }

    private void Return(in Refusal refusal, long more)
    {
        lock (_gate)
        {
            _counts[refusal] = _counts.GetValueOrDefault(refusal) + more;
        }
    }

    private void Write(in Refusal refusal, string outcome) => _audit.Add(refusal.Principal, refusal.Method, refusal.Subject, refusal.Municipality, refusal.From, outcome);
}
