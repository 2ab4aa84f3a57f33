using Hub.Kill;

if (KillOptions.Parse(args) is not { } options)
{
    await Console.Error.WriteLineAsync(KillOptions.Usage);
    return 2;
}

return await new Campaign(options, Console.Out, TimeProvider.System).RunAsync(CancellationToken.None) ? 0 : 1;
