using Hub.Fuzz;
using Hub.Fuzz.Targets;

if (FuzzOptions.Parse(args) is not { } options)
{
    await Console.Error.WriteLineAsync(FuzzOptions.Usage);
    return 2;
}

return new Campaign(options, FuzzTargets.All(), Console.Out, TimeProvider.System).Run() ? 0 : 1;
