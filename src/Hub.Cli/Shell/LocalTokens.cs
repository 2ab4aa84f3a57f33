using System.Text;
using Hub.Findings;

namespace Hub.Cli.Shell;

/// <summary>Tokens of the hubs that this user runs on this machine, by port, each in a file that only the user may read. So `hub serve` in one terminal and `hub migrate` in another need no set-up.</summary>
internal sealed class LocalTokens(CliContext context)
{
    private readonly string _folder = context.Variable("HUB_LOCAL") is { Length: > 0 } folder
        ? folder
        : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify) is { Length: > 0 } home ? home : Path.GetTempPath(), "hub", "local");

    /// <summary>The token of a hub on this machine; null: none known.</summary>
    public string? Find(Uri server)
    {
        var file = FileOf(server);
        return server.IsLoopback && File.Exists(file) ? File.ReadAllText(file) : null;
    }

    /// <summary>Leaves the token for other processes of the user until the answer is disposed.</summary>
    public IDisposable Leave(Uri server, string token)
    {
        PrivateFiles.CreateFolder(_folder);
        var file = FileOf(server);
        PrivateFiles.Replace(file, Encoding.ASCII.GetBytes(token));
        return new Left(file, token);
    }

    private string FileOf(Uri server) => Path.Combine(_folder, $"{server.Port}.token");

    private sealed class Left(string file, string token) : IDisposable
    {
        // Another hub may have taken the port meanwhile.
        public void Dispose()
        {
            if (File.Exists(file) && File.ReadAllText(file) == token)
            {
                File.Delete(file);
            }
        }
    }
}
