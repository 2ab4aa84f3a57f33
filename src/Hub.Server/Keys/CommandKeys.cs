using System.Diagnostics;
using Hub.Storage;
using Hub.Storage.Secrecy;

namespace Hub.Server.Keys;

/// <summary>Master keys that a command prints: it asks a vault, a key service or a token. Run by the shell, once a start.</summary>
/// <param name="command">The command line.</param>
public sealed class CommandKeys(string command) : IKeySource
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    /// <inheritdoc/>
    public string Place => "HUB_KEY_COMMAND";

    /// <inheritdoc/>
    public MasterKeys? Read()
    {
        string[] shell = OperatingSystem.IsWindows() ? ["cmd", "/c", command] : ["/bin/sh", "-c", command];
        using var process = Process.Start(new ProcessStartInfo(shell[0], shell[1..]) { RedirectStandardOutput = true, RedirectStandardInput = true }) ?? throw Failed("0");
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(s_patience))
        {
            process.Kill(entireProcessTree: true);
            throw Failed($"{s_patience.TotalSeconds} s");
        }

        return process.ExitCode == 0 ? MasterKeys.Parse(output.GetAwaiter().GetResult()) ?? throw KeyFaults.NoKey(Place) : throw Failed($"exit {process.ExitCode}");
    }

    /// <inheritdoc/>
    public MasterKeys Create() => throw KeyFaults.None(Place);

    // What it printed stays out of the message: it may be a key.
    private StoreException Failed(string how) => new(
        StoreFault.Key,
        $"{Place} のコマンドが鍵を出力しませんでした（{how}）。手で実行し、標準出力に鍵だけが出ることを確かめてください。",
        $"the command in {Place} gave no key ({how}): run it by hand; it must print the key and nothing else to standard output.");
}
