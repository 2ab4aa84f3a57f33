namespace Hub.Grpc.Tests.Interop;

/// <summary>npm's @grpc/grpc-js, installed into artifacts from the checked-in lock, once per test run.</summary>
internal static class NodePeer
{
    private static readonly Lazy<Task<string?>> s_installed = new(InstallAsync);

    public static string Scripts => Path.Combine(PeerFiles.Scripts, "grpc-js");

    private static string Folder => Path.Combine(Repository.Root, "artifacts", "grpc-js");

    /// <summary>Installs the packages, if they are not there yet.</summary>
    /// <returns>Null, or the reason why they cannot be installed.</returns>
    public static Task<string?> EnsureAsync() => s_installed.Value;

    /// <summary>Arguments of <c>env</c> that run a script with the packages in reach.</summary>
    /// <param name="arguments">Script and its arguments.</param>
    public static IEnumerable<string> Arguments(params string[] arguments) =>
        [$"NODE_PATH={Path.Combine(Folder, "node_modules")}", "node", .. arguments];

    private static async Task<string?> InstallAsync()
    {
        Directory.CreateDirectory(Folder);
        string stamp = Path.Combine(Folder, "installed");
        string wanted = Path.Combine(Scripts, "package-lock.json");
        if (File.Exists(stamp) && await File.ReadAllTextAsync(stamp) == await File.ReadAllTextAsync(wanted))
        {
            return null;
        }

        foreach (string name in (string[])["package.json", "package-lock.json", ".npmrc"])
        {
            File.Copy(Path.Combine(Scripts, name), Path.Combine(Folder, name), overwrite: true);
        }

        (int exitCode, string output) = await PeerProcess.RunAsync("npm", ["ci", "--no-audit", "--no-fund", "--ignore-scripts"], Folder);
        if (exitCode == 0)
        {
            File.Copy(wanted, stamp, overwrite: true);
            return null;
        }

        return "npm ci failed: " + output;
    }
}
