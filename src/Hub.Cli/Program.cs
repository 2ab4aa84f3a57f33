using Hub.Cli.Shell;

CoreDumps.Forbid();
using var interrupt = new CancellationTokenSource();
Console.CancelKeyPress += (_, e) =>
{
    e.Cancel = true;
    interrupt.Cancel();
};
return await Runner.RunAsync(args, CliContext.FromProcess(), interrupt.Token);
