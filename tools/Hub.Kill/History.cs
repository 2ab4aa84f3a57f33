using Grpc.Core;
using Hub.Client;

namespace Hub.Kill;

/// <summary>One migration and what is done to it. Its seed decides everything that this program decides; the machine decides the rest.</summary>
internal sealed class History(KillOptions options, Extract extract, Access access, string folder, int seed, Database? database) : IAsyncDisposable
{
    private const string Run = "kill-test";
    private const int MostMilliseconds = 1500;
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(4);

    private readonly Random _chance = new(seed);
    private readonly Hubs _hubs = new(options, access, folder, database);
    private readonly List<string> _blows = [];
    private Child? _client;

    /// <summary>What was done, in order.</summary>
    public IReadOnlyList<string> Blows => _blows;

    /// <summary>Kills among it.</summary>
    public int Kills { get; private set; }

    /// <summary>Runs to the end; gives what was left.</summary>
    /// <param name="blows">The most that is done to it.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <exception cref="InvalidOperationException">The migration did not come to its end as it must.</exception>
    public async Task<IReadOnlyList<string>> RunAsync(int blows, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(s_patience);
        using var direct = new HubClient(new HubClientOptions(_hubs.Uri) { Token = access.Token, Patience = TimeSpan.FromMinutes(1), MaxRetryDelay = TimeSpan.FromMilliseconds(300) });
        var saboteur = new Saboteur(direct, _chance, Run, extract.Files);
        StartClient();
        for (var i = 0; i < blows; i++)
        {
            if (!await WaitForMomentAsync(patience.Token))
            {
                break;
            }

            await StrikeAsync(saboteur, patience.Token);
        }

        await _client!.Exited.WaitAsync(patience.Token);
        return _client.ExitCode == 0
            ? await Evidence.ReadAsync(direct, Run, patience.Token)
            : throw new InvalidOperationException($"hub migrate ended with {_client.ExitCode}");
    }

    public async ValueTask DisposeAsync()
    {
        _client?.Dispose();
        await _hubs.DisposeAsync();
    }

    private void StartClient()
    {
        _client?.Dispose();
        _client = Child.Start(
            Path.Combine(folder, "client.txt"),
            access.Token,
            "dotnet",
            [options.Hub, "migrate", .. extract.Files, "--server", $"{_hubs.Uri}", "--adapter", Extract.Adapter, "--municipality", "131016", "--run", Run,
             "--commit-despite-errors", "kill test", "--threshold", "1000000000"]);
    }

    /// <summary>A point in the middle of the bytes, behind them, or at any time. False: the migration has ended before.</summary>
    private async Task<bool> WaitForMomentAsync(CancellationToken cancellationToken)
    {
        var kind = _chance.Next(10);
        var fraction = kind < 2 ? 0 : kind < 8 ? _chance.NextDouble() : 1;
        var delay = kind < 2 ? _chance.Next(MostMilliseconds) : kind < 8 ? _chance.Next(20) : _chance.Next(MostMilliseconds / 3);
        var moment = fraction == 0
            ? Task.Delay(delay, cancellationToken)
            : _hubs.Relay.Weather.StandStillAt((long)(fraction * extract.Bytes));
        await Task.WhenAny(moment, _client!.Exited).WaitAsync(cancellationToken);
        if (fraction > 0 && delay > 0 && !_client.HasExited)
        {
            if (fraction == 1)
            {
                _hubs.Relay.Weather.Clear();
            }

            await Task.Delay(delay, cancellationToken);
        }

        if (!_client.HasExited)
        {
            return true;
        }

        _hubs.Relay.Weather.Clear();
        return false;
    }

    private async Task StrikeAsync(Saboteur saboteur, CancellationToken cancellationToken)
    {
        var blow = Choose();
        var node = _chance.Next(_hubs.Count);
        var pause = _chance.Next(20, 400);
        _blows.Add(blow.ToString().ToLowerInvariant());
        switch (blow)
        {
            case Blow.Server or Blow.Both:
                Kills += blow == Blow.Both ? 2 : 1;
                _hubs.Kill(node);
                if (blow == Blow.Both)
                {
                    _client!.Kill();
                }

                _hubs.Relay.Weather.Clear();
                _hubs.Start(node);
                break;
            case Blow.Pause:
                _hubs.Relay.Weather.Clear();
                await _hubs.PauseAsync(node, TimeSpan.FromMilliseconds(4 * pause), cancellationToken);
                break;
            case Blow.Drain:
                _hubs.Relay.Weather.Clear();
                if (!await _hubs.DrainAsync(node, cancellationToken))
                {
                    throw new InvalidOperationException($"node {node} was told to end and did not");
                }

                _hubs.Start(node);
                break;
            case Blow.Client:
                Kills++;
                _client!.Kill();
                break;
            case Blow.Balancer:
                Kills++;
                await _hubs.KillBalancerAsync();
                await Task.Delay(pause, cancellationToken);
                _hubs.StartBalancer();
                break;
            case Blow.Database:
                Kills++;
                await database!.KillAsync();
                _hubs.Relay.Weather.Clear();
                await Task.Delay(pause, cancellationToken);
                await database.StartAsync();
                break;
            case Blow.Stall:
                _hubs.Relay.Weather.StandStill();
                await Task.Delay(pause, cancellationToken);
                break;
            case Blow.LoseAnswers:
                _hubs.Relay.Weather.Clear();
                _hubs.Relay.Weather.LosesAnswers = true;
                await Task.Delay(pause, cancellationToken);
                _hubs.Relay.Cut();
                break;
            case Blow.Alter:
                _hubs.Relay.Weather.AlterNext(_chance.Next(1 << 20));
                break;
            default:
                _hubs.Relay.Cut();
                break;
        }

        _hubs.Relay.Weather.Clear();
        if (blow is Blow.Client or Blow.Both)
        {
            await SabotageAsync(saboteur, cancellationToken);
            StartClient();
        }
    }

    private Blow Choose() => _chance.Next(100) switch
    {
        < 8 when _hubs.Count > 1 => Blow.Pause,
        < 14 when _hubs.Count > 1 => Blow.Drain,
        < 30 when database is not null => _chance.Next(2) == 0 ? Blow.Database : Blow.Server,
        < 40 => Blow.Server,
        < 60 => Blow.Client,
        < 68 => Blow.Both,
        < 78 => Blow.Balancer,
        < 84 => Blow.Cut,
        < 89 => Blow.Stall,
        < 95 => Blow.LoseAnswers,
        _ => Blow.Alter,
    };

    /// <summary>Lets the saboteur have the streams for a while, if the run is there and takes data.</summary>
    private async Task SabotageAsync(Saboteur saboteur, CancellationToken cancellationToken)
    {
        for (var visits = _chance.Next(3); visits > 0; visits--)
        {
            string? wrong;
            try
            {
                wrong = await saboteur.VisitAsync(cancellationToken);
            }
            catch (RpcException exception) when (exception.StatusCode is StatusCode.NotFound or StatusCode.FailedPrecondition or StatusCode.Unavailable or StatusCode.Cancelled or StatusCode.Internal)
            {
                // The run is not made yet, or is past taking data, or the hub is still starting.
                return;
            }

            _blows.Add("sabotage");
            if (wrong is not null)
            {
                throw new InvalidOperationException(wrong);
            }
        }
    }
}
