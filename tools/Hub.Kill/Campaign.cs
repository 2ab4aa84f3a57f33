using System.Globalization;

namespace Hub.Kill;

/// <summary>Histories until the kills are made; each must leave what the undisturbed migration left.</summary>
public sealed class Campaign(KillOptions options, TextWriter output, TimeProvider time)
{
    /// <summary>Kills made.</summary>
    public int Kills { get; private set; }

    /// <summary>Runs it; false when a history left something else. Its folder is kept then and named.</summary>
    public async Task<bool> RunAsync(CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("hub-kill-").FullName;
        var same = await RunAsync(folder, cancellationToken);
        if (same)
        {
            Directory.Delete(folder, recursive: true);
        }

        return same;
    }

    private async Task<bool> RunAsync(string folder, CancellationToken cancellationToken)
    {
        var started = time.GetTimestamp();
        var extract = await Extract.ForgeAsync(options, Path.Combine(folder, "extract"));
        var access = await Access.CreateAsync(options, Path.Combine(folder, "access"));
        using var database = options.Postgres is { } programs ? await Database.CreateAsync(programs, Path.Combine(folder, "postgres")) : null;
        await WriteAsync($"{extract.Bytes} bytes in {extract.Files.Count} files, {(database is null ? "SQLite" : "PostgreSQL")}, {options.Nodes} node(s){(options.Haproxy is null ? "" : " behind haproxy")}, in {folder}");
        var undisturbed = await RunAsync(folder, extract, access, database, options.Seed - 1, 0, cancellationToken);
        if (undisturbed.Fault is not null || undisturbed.Left.Count == 0)
        {
            await WriteAsync($"the undisturbed migration failed: {undisturbed.Fault}; kept in {folder}");
            return false;
        }

        await WriteAsync($"undisturbed: {string.Join("; ", undisturbed.Left)}");
        var histories = 0;
        for (var seed = options.Seed; Kills < options.Kills && time.GetElapsedTime(started).TotalSeconds < options.Limit; seed++)
        {
            var since = time.GetTimestamp();
            var (left, fault, kills, blows) = await RunAsync(folder, extract, access, database, seed, options.PerHistory, cancellationToken);
            var same = fault is null && left.SequenceEqual(undisturbed.Left);
            Kills += kills;
            histories++;
            await WriteAsync($"seed {seed}: {string.Join(' ', blows)}: {(same ? "identical" : "DIFFERENT")}, {time.GetElapsedTime(since).TotalSeconds:0.0} s, {Kills} kills so far");
            if (!same)
            {
                await WriteAsync($"{fault ?? string.Join("; ", left)}\nkept in {Path.Combine(folder, $"seed-{seed}")}");
                return false;
            }

            Directory.Delete(Path.Combine(folder, $"seed-{seed}"), recursive: true);
            if (database is not null)
            {
                await database.DropAsync(seed);
            }
        }

        await WriteAsync($"{Kills} kills in {histories} histories, all identical to the undisturbed one, {time.GetElapsedTime(started).TotalSeconds:0} s");
        return true;
    }

    private async Task<(IReadOnlyList<string> Left, string? Fault, int Kills, IReadOnlyList<string> Blows)> RunAsync(
        string folder, Extract extract, Access access, Database? database, int seed, int blows, CancellationToken cancellationToken)
    {
        var own = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"seed-{seed}"));
        Directory.CreateDirectory(own);
        if (database is not null)
        {
            await database.RenewAsync(seed);
        }

        IReadOnlyList<string> left = [];
        string? fault = null;
        var history = new History(options, extract, access, own, seed, database);
        try
        {
            left = await history.RunAsync(blows, cancellationToken);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested && exception is InvalidOperationException or OperationCanceledException or Client.HubException)
        {
            fault = exception.Message;
        }
        finally
        {
            await history.DisposeAsync();
        }

        return (left, fault, history.Kills, history.Blows);
    }

    private async Task WriteAsync(FormattableString line)
    {
        await output.WriteLineAsync(line.ToString(CultureInfo.InvariantCulture));
        await output.FlushAsync(CancellationToken.None);
    }
}
