namespace Hub.Client.Upload;

/// <summary>Gathers what the uploads say into one progress report, not more often than asked for.</summary>
internal sealed class ProgressBoard
{
    private readonly Lock _gate = new();
    private readonly IProgress<MigrationProgress>? _progress;
    private readonly HubClientOptions _options;
    private readonly ProgressLine[] _lines;
    private readonly long _total;
    private MigrationStage _stage;
    private string _run = "";
    private long _sendingSince;
    private long _lastReport;
    private long _lastCheckpoint;

    public ProgressBoard(IReadOnlyList<LocalFile> files, IProgress<MigrationProgress>? progress, HubClientOptions options)
    {
        _progress = progress;
        _options = options;
        _lines = [.. files.Select(_ => new ProgressLine(this))];
        _total = files.Sum(f => f.Size);
    }

    public ProgressLine Line(int index) => _lines[index];

    public void SetRun(string run) => _run = run;

    public void Enter(MigrationStage stage)
    {
        lock (_gate)
        {
            _stage = stage;
            if (stage == MigrationStage.Sending && _sendingSince == 0)
            {
                _sendingSince = _options.Time.GetTimestamp();
            }
        }

        Report(always: true);
    }

    /// <summary>Called by a line after it changed.</summary>
    public void Changed(bool checkpoint, MigrationStage stage)
    {
        lock (_gate)
        {
            _stage = stage;
            _lastCheckpoint = checkpoint ? _options.Time.GetTimestamp() : _lastCheckpoint;
        }

        Report(always: false);
    }

    private void Report(bool always)
    {
        if (_progress is null)
        {
            return;
        }

        MigrationProgress report;
        lock (_gate)
        {
            if (!always && _lastReport != 0 && _options.Time.GetElapsedTime(_lastReport) < _options.ProgressInterval)
            {
                return;
            }

            _lastReport = _options.Time.GetTimestamp();
            report = Build();
        }

        _progress.Report(report);
    }

    private MigrationProgress Build()
    {
        var durable = _lines.Sum(l => l.Durable);
        var fresh = _lines.Sum(l => Math.Max(0, l.Durable - l.Resumed));
        var seconds = _sendingSince == 0 ? 0 : _options.Time.GetElapsedTime(_sendingSince).TotalSeconds;
        var rate = seconds > 0 ? fresh / seconds : 0;
        return new MigrationProgress
        {
            Stage = _stage,
            Run = _run,
            TotalBytes = _total,
            DurableBytes = durable,
            TakenBytes = _lines.Sum(l => l.Taken),
            Records = _lines.Sum(l => l.Records),
            Quarantined = _lines.Sum(l => l.Quarantined),
            Findings = _lines.Sum(l => l.Findings),
            FilesDone = _lines.Count(l => l.IsDone),
            Files = _lines.Length,
            BytesPerSecond = rate,
            TimeLeft = rate > 0 ? TimeSpan.FromSeconds((_total - durable) / rate) : null,
            CheckpointAge = _lastCheckpoint == 0 ? null : _options.Time.GetElapsedTime(_lastCheckpoint),
            Retries = _lines.Sum(l => l.Retries),
        };
    }
}
