using Grpc.Core;
using Hub.Server.Limits;

namespace Hub.Server.Tests.Limits;

public class MeteredReaderTests
{
    [Fact]
    public async Task MoveNext_Cancelled_EndsWhenTheReadHasEndedToo()
    {
        using var client = new CancellationTokenSource();
        var slow = new SlowReader();
        using var reader = Metered(slow, new HubLimits());

        var next = reader.MoveNext(client.Token);
        await client.CancelAsync();

        Assert.True(slow.WasAskedToEnd);
        Assert.NotSame(next, await Task.WhenAny(next, Task.Delay(TimeSpan.FromMilliseconds(200))));
        slow.End.SetCanceled();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => next);
    }

    [Fact]
    public async Task MoveNext_WithNothingInTime_IsALimitOnceTheReadHasEnded()
    {
        var slow = new SlowReader();
        using var reader = Metered(slow, new HubLimits { MessageSeconds = 1 });

        var next = reader.MoveNext(CancellationToken.None);
        for (var i = 0; i < 1_000 && !slow.WasAskedToEnd; i++)
        {
            await Task.Delay(20);
        }

        Assert.True(slow.WasAskedToEnd);
        Assert.False(next.IsCompleted);
        slow.End.SetCanceled();
        await Assert.ThrowsAsync<LimitException>(() => next);
    }

    [Fact]
    public async Task MoveNext_OfMessagesThatAreThere_GivesThemOneAfterTheOther()
    {
        var slow = new SlowReader();
        using var reader = Metered(slow, new HubLimits { MessageSeconds = 1 });
        slow.End.SetResult(true);

        for (var i = 0; i < 100; i++)
        {
            Assert.True(await reader.MoveNext(CancellationToken.None));
            Assert.Equal("there", reader.Current);
        }
    }

    private static MeteredReader<string> Metered(SlowReader inner, HubLimits limits) => new(inner, new PrincipalMeter(limits, TimeProvider.System), limits, TimeProvider.System);

    /// <summary>A stream that takes its time to end a read.</summary>
    private sealed class SlowReader : IAsyncStreamReader<string>
    {
        public TaskCompletionSource<bool> End { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public bool WasAskedToEnd { get; private set; }

        public string Current => "there";

        public Task<bool> MoveNext(CancellationToken cancellationToken)
        {
            cancellationToken.Register(() => WasAskedToEnd = true);
            return End.Task;
        }
    }
}
