using System.Collections.Concurrent;

namespace Hub.Client.Upload;

/// <summary>Keeps what was sent and not yet answered below a limit. Answers come in the order of the requests.</summary>
internal sealed class SendWindow(long limit)
{
    private readonly ConcurrentQueue<int> _sent = new();
    private long _outstanding;
    private TaskCompletionSource _room = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Waits for room for a block; false when the answers have ended instead.</summary>
    public async ValueTask<bool> TakeAsync(int length, Task answers, CancellationToken cancellationToken)
    {
        while (true)
        {
            var room = Volatile.Read(ref _room).Task;
            if (Interlocked.Read(ref _outstanding) + length <= limit)
            {
                Interlocked.Add(ref _outstanding, length);
                _sent.Enqueue(length);
                return true;
            }

            if (await Task.WhenAny(room, answers).WaitAsync(cancellationToken) == answers)
            {
                return false;
            }
        }
    }

    /// <summary>The oldest block was answered.</summary>
    public void Answered()
    {
        if (_sent.TryDequeue(out var length))
        {
            Interlocked.Add(ref _outstanding, -length);
            Interlocked.Exchange(ref _room, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).TrySetResult();
        }
    }
}
