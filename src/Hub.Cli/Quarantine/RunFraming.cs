using Hub.Cli.Shell;
using Hub.Client;
using Hub.Contracts.Run.V1;
using Hub.Engine;
using Hub.Engine.Plans;
using Hub.Records.Framing;

namespace Hub.Cli.Quarantine;

/// <summary>How the streams of a run are framed: as its adapter pack says, which must be at hand here too.</summary>
internal sealed class RunFraming
{
    private readonly Run _run;
    private readonly IRunPlan _plan;

    /// <summary>Compiles the run's adapter.</summary>
    /// <exception cref="UsageException">The pack is not at hand.</exception>
    public RunFraming(Run run, HubConnection hub, IReadOnlyList<string> packs, string? editions)
    {
        _run = run;
        try
        {
            var options = new EngineOptions { DataFolder = hub.DataFolder, AdapterFolders = packs, EditionFolder = editions };
            _plan = new AdapterPlans(options).Find(new PlanRequest(run.Adapter, run.Profile, new Dictionary<string, string>(run.Parameters)));
        }
        catch (RefusedException refused)
        {
            throw new UsageException(
                $"{refused.Ja} 区切り方を知るために、移行実行のアダプタがここにも必要です。--packs でフォルダを指定してください。",
                $"{refused.En} The run's adapter is needed here too, to know how records are framed: name its folder with --packs.",
                refused);
        }
    }

    /// <summary>A framer at the start of a stream.</summary>
    public RecordFramer CreateFramer(string stream)
    {
        var layout = _run.Manifest?.Files.FirstOrDefault(f => f.Stream == stream)?.Layout;
        var file = string.IsNullOrEmpty(layout) ? stream : layout;
        return _plan.Takes(file) ? _plan.CreateFramer(file) : throw new UsageException(
            $"アダプタ {_run.Adapter} はファイル {stream} を知りません（移行実行 {RunNames.IdOf(_run.Name)}）。",
            $"adapter {_run.Adapter} of run {RunNames.IdOf(_run.Name)} does not know a file {stream}.");
    }
}
