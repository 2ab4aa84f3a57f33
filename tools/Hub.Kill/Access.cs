namespace Hub.Kill;

/// <summary>Who asks the hubs of a campaign: an operator with a token that lasts over all restarts and whom every node knows.</summary>
/// <param name="Folder">The hubs' folder of principals and grants.</param>
/// <param name="Token">The operator's token.</param>
internal sealed record Access(string Folder, string Token)
{
    private const string Name = "kill";

    /// <summary>Makes the folder as an operator would, with hub access.</summary>
    public static async Task<Access> CreateAsync(KillOptions options, string folder)
    {
        foreach (var role in (string[])["Operator", "Viewer"])
        {
            await RunAsync(options, folder, "grant", Name, "--role", role, "--municipality", "*");
        }

        return new Access(folder, await RunAsync(options, folder, "token", Name, "--days", "1"));
    }

    private static async Task<string> RunAsync(KillOptions options, string folder, params string[] arguments)
    {
        using var hub = Child.Start(folder + ".log", "dotnet", [options.Hub, "access", .. arguments, "--access", folder]);
        await hub.Exited;
        return hub.ExitCode == 0 ? hub.Said : throw new InvalidOperationException($"hub access ended with {hub.ExitCode}: see {folder}.log");
    }
}
