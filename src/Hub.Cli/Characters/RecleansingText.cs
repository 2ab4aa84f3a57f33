using Hub.Cli.Shell;
using Hub.Client;
using Hub.Contracts.Character.V1;

namespace Hub.Cli.Characters;

/// <summary>Says what became of quarantined records after a decision came into force.</summary>
internal static class RecleansingText
{
    public static async Task WriteAsync(CliContext context, IEnumerable<GaijiRecleansing> recleansings)
    {
        foreach (var run in recleansings)
        {
            var id = RunNames.IdOf(run.Run);
            await context.Out.WriteLineAsync(context.Text(
                $"移行実行 {id}: 隔離していたレコードのうち {run.AcceptedCount:N0} 件を受け入れ、{run.QuarantinedCount:N0} 件は別の理由で隔離のままです。",
                $"run {id}: {run.AcceptedCount:N0} records left quarantine, {run.QuarantinedCount:N0} stay there for another reason."));
        }
    }
}
