using System.Diagnostics;
using System.Globalization;

namespace Hub.Testing.Postgres;

/// <content>Running programs: the server as an unprivileged user, psql as a client.</content>
public sealed partial class PostgresServer
{
    private static bool RunsAsRoot => Environment.IsPrivilegedProcess;

    // Debian's package makes the user postgres; any other that is not root does as well.
    private static string UnprivilegedUser { get; } = File.ReadLines("/etc/passwd").Any(l => l.StartsWith("postgres:", StringComparison.Ordinal)) ? "postgres" : "nobody";

    /// <summary>Makes an empty database and returns the superuser's connection string to it.</summary>
    public string CreateDatabase()
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"test_{Environment.ProcessId}_{Interlocked.Increment(ref s_databases)}");
        Psql("postgres", $"CREATE DATABASE {name}");
        return ConnectionString(name);
    }

    /// <summary>A connection string for Npgsql.</summary>
    public string ConnectionString(string database, string user = SuperUser, string password = Password) =>
        string.Create(CultureInfo.InvariantCulture, $"Host=127.0.0.1;Port={Port};Database={database};Username={user};Password={password}");

    /// <summary>Runs SQL as the superuser and returns what psql prints: rows as lines, columns parted by '|'. Stops at the first error and throws its text.</summary>
    public string Psql(string database, string sql) =>
        TryPsql(database, sql, out var output, out var errors) ? output : throw new InvalidOperationException(errors);

    /// <summary>As <see cref="Psql"/>; false, with the errors, when PostgreSQL refuses something.</summary>
    public bool TryPsql(string database, string sql, out string output, out string errors)
    {
        using var process = Process.Start(new ProcessStartInfo(
            PostgresPrograms.Find("psql"),
            ["-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-h", _folder, "-p", Port.ToString(CultureInfo.InvariantCulture), "-U", SuperUser, "-d", database, "-f", "-"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var reading = process.StandardOutput.ReadToEndAsync();
        var failing = process.StandardError.ReadToEndAsync();
        try
        {
            process.StandardInput.Write(sql);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It ended at an error before it had read everything; the error is told below.
        }

        if (!process.WaitForExit(s_patience))
        {
            process.Kill();
        }

        (output, errors) = (reading.GetAwaiter().GetResult().TrimEnd('\n'), failing.GetAwaiter().GetResult());
        return process.ExitCode == 0;
    }

    /// <summary>Starts a program that runs until its keeper's standard input closes, which it does when this process ends, or until it ends by itself.</summary>
    internal static (Process Keeper, int ProcessId) Keep(IReadOnlyList<string> command, string log)
    {
        // The shell gives its standard input to nobody else: it ends when this process does, and takes the program with it.
        var script = $"exec 3<&0; \"$@\" 3<&- < /dev/null >> '{log}' 2>&1 & p=$!; echo $p; (while read -r line; do :; done; kill -INT $p 2> /dev/null) <&3 & w=$!; wait $p; kill $w 2> /dev/null";
        var keeper = AsUnprivileged(["sh", "-c", script, "sh", .. command], redirectInput: true);
        return (keeper, int.Parse(keeper.StandardOutput.ReadLine() ?? "0", CultureInfo.InvariantCulture));
    }

    /// <summary>Gives a file or folder to the user that servers run as.</summary>
    internal static void GiveAway(string path)
    {
        if (RunsAsRoot)
        {
            Run("chown", "-R", UnprivilegedUser, path);
        }
    }

    private static Process AsUnprivileged(IReadOnlyList<string> command, bool redirectInput)
    {
        IReadOnlyList<string> whole = RunsAsRoot ? ["setpriv", $"--reuid={UnprivilegedUser}", $"--regid={GroupOf(UnprivilegedUser)}", "--clear-groups", "--", .. command] : command;
        return Process.Start(new ProcessStartInfo(whole[0], whole.Skip(1))
        {
            RedirectStandardInput = redirectInput,
            RedirectStandardOutput = true,
            RedirectStandardError = !redirectInput,
            WorkingDirectory = "/tmp",
        })!;
    }

    private static string GroupOf(string user) => File.ReadLines("/etc/passwd").Select(l => l.Split(':')).First(f => f[0] == user)[3];

    private static void Run(string program, params string[] arguments) =>
        Finish(Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!);

    private static void Finish(Process process)
    {
        using (process)
        {
            var reading = process.StandardOutput.ReadToEndAsync();
            var errors = process.StandardError.ReadToEnd();
            if (!process.WaitForExit(s_patience) || process.ExitCode != 0)
            {
                throw new InvalidOperationException($"{process.StartInfo.FileName} failed: {errors}{reading.GetAwaiter().GetResult()}");
            }
        }
    }

    private static void Signal(string signal, int process)
    {
        if (process > 0)
        {
            using var kill = Process.Start("kill", [signal, process.ToString(CultureInfo.InvariantCulture)]);
            kill.WaitForExit();
        }
    }
}
