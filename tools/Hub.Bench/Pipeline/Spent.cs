using System.Globalization;
using Hub.Testing.Postgres;

namespace Hub.Bench.Pipeline;

/// <summary>Processor time of the three that a migration keeps busy, in microseconds.</summary>
internal readonly record struct Spent(double Hub, double Client, double Postgres)
{
    private const double MicrosecondsPerTick = 10_000;

    /// <summary>What they took since they started.</summary>
    public static Spent Now(HubProcess hub, PostgresServer postgres) =>
        new(hub.Cpu.TotalMicroseconds, Environment.CpuUsage.TotalTime.TotalMicroseconds, Of(postgres.ProcessId));

    /// <summary>What they took between two times.</summary>
    public static Spent operator -(Spent to, Spent from) => new(to.Hub - from.Hub, to.Client - from.Client, to.Postgres - from.Postgres);

    /// <summary>What they took in two times together.</summary>
    public static Spent operator +(Spent one, Spent other) => new(one.Hub + other.Hub, one.Client + other.Client, one.Postgres + other.Postgres);

    // The server, its children that live, and those that ended (proc(5): fields 14 to 17 of stat, in ticks of 10 ms). 0 where there is no /proc.
    private static double Of(int server)
    {
        if (!Directory.Exists("/proc"))
        {
            return 0;
        }

        var ticks = 0L;
        foreach (var folder in Directory.EnumerateDirectories("/proc").Where(f => int.TryParse(Path.GetFileName(f), CultureInfo.InvariantCulture, out _)))
        {
            try
            {
                var stat = File.ReadAllText(Path.Combine(folder, "stat"));
                var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
                if (Path.GetFileName(folder) == server.ToString(CultureInfo.InvariantCulture) || fields[1] == server.ToString(CultureInfo.InvariantCulture))
                {
                    ticks += fields[11..15].Sum(f => long.Parse(f, CultureInfo.InvariantCulture));
                }
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                // It ended while it was looked at.
            }
        }

        return ticks * MicrosecondsPerTick;
    }
}
