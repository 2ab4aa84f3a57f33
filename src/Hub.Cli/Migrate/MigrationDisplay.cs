using System.Globalization;
using Hub.Cli.Shell;
using Hub.Client;
using Spectre.Console;

namespace Hub.Cli.Migrate;

/// <summary>Shows how far a migration is: a bar on a terminal, plain lines elsewhere.</summary>
internal static class MigrationDisplay
{
    private const double Mega = 1_000_000;

    /// <summary>Runs the work while showing its progress.</summary>
    public static Task<MigrationResult> RunAsync(CliContext context, Func<IProgress<MigrationProgress>, Task<MigrationResult>> work) =>
        context.IsTerminal ? OnTerminalAsync(context, work) : work(new PlainLines(context));

    private static Task<MigrationResult> OnTerminalAsync(CliContext context, Func<IProgress<MigrationProgress>, Task<MigrationResult>> work)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(context.Error) });
        return console.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn(), new SpinnerColumn())
            .StartAsync(async display =>
            {
                var bar = display.AddTask(Stage(context, MigrationStage.Preparing), maxValue: 1);
                return await work(new Callback(p =>
                {
                    bar.MaxValue = Math.Max(1, p.TotalBytes);
                    bar.Value = p.DurableBytes;
                    bar.Description = Markup.Escape(Line(context, p));
                }));
            });
    }

    /// <summary>One line that says it all: stage, amounts, rate, time left, findings.</summary>
    private static string Line(CliContext context, MigrationProgress p)
    {
        var left = p.TimeLeft is { } time ? context.Text($"、残り {Clock(time)}", $", {Clock(time)} left") : "";
        var rate = p.BytesPerSecond > 0 ? string.Create(CultureInfo.InvariantCulture, $", {p.BytesPerSecond / Mega:0.0} MB/s") : "";
        var retries = p.Retries > 0 ? context.Text($"、再試行 {p.Retries} 回", $", {p.Retries} retries") : "";
        var age = p.Stage == MigrationStage.Sending && p.CheckpointAge is { TotalSeconds: > 5 } old ? context.Text($"、最後の保存から {Clock(old)}", $", last stored {Clock(old)} ago") : "";
        return string.Create(CultureInfo.InvariantCulture, $"{Stage(context, p.Stage)} {p.DurableBytes / Mega:0.0}/{p.TotalBytes / Mega:0.0} MB{rate}")
            + context.Text($"、{p.Records:N0} 件、隔離 {p.Quarantined:N0}、指摘 {p.Findings:N0}", $", {p.Records:N0} records, {p.Quarantined:N0} in quarantine, {p.Findings:N0} findings")
            + left + retries + age;
    }

    private static string Stage(CliContext context, MigrationStage stage) => stage switch
    {
        MigrationStage.Preparing => context.Text("準備中", "preparing"),
        MigrationStage.Sending => context.Text("送信中", "sending"),
        MigrationStage.Waiting => context.Text("再接続待ち", "waiting for the hub"),
        MigrationStage.Finishing => context.Text("確認中", "checking"),
        _ => context.Text("完了", "done"),
    };

    private static string Clock(TimeSpan time) => time.ToString(time.TotalHours >= 1 ? @"h\:mm\:ss" : @"m\:ss", CultureInfo.InvariantCulture);

    private sealed class Callback(Action<MigrationProgress> show) : IProgress<MigrationProgress>
    {
        public void Report(MigrationProgress value) => show(value);
    }

    /// <summary>A line when the stage changes, else at most every five seconds.</summary>
    private sealed class PlainLines(CliContext context) : IProgress<MigrationProgress>
    {
        private static readonly TimeSpan s_pause = TimeSpan.FromSeconds(5);
        private readonly Lock _gate = new();
        private MigrationStage? _stage;
        private long _shown;

        public void Report(MigrationProgress value)
        {
            lock (_gate)
            {
                if (value.Stage == _stage && context.Time.GetElapsedTime(_shown) < s_pause)
                {
                    return;
                }

                _stage = value.Stage;
                _shown = context.Time.GetTimestamp();
                context.Error.WriteLine("hub: " + Line(context, value));
            }
        }
    }
}
