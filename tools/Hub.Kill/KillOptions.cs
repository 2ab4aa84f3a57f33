using System.Globalization;

namespace Hub.Kill;

/// <summary>What a campaign of kills does.</summary>
public sealed record KillOptions
{
    /// <summary>How it is called.</summary>
    public const string Usage = """
        usage: Hub.Kill --hub hub.dll [--kills 20] [--seed 1] [--records 2000] [--per-history 4] [--limit SECONDS] [--postgres BIN-DIR] [--nodes N]
                        [--haproxy tools/haproxy/hub.cfg]

        Runs migrations while client, hub, balancer and database are killed (kill -9) at random points, nodes paused beyond their leases and drained,
        connections cut and stalled, answers lost, bytes altered, and blocks sent twice, out of order and changed. After each history the committed files, certificate, findings and quarantine must be byte for
        byte those of the undisturbed run, and no acknowledged byte missing. Seeds of histories are printed: --seed S --kills 1 repeats the history of seed S.
        """;

    /// <summary>The hub's program: hub.dll.</summary>
    public required string Hub { get; init; }

    /// <summary>Kills to make. Default: 20.</summary>
    public int Kills { get; init; } = 20;

    /// <summary>Seed of the first history; each one after it has the next number. Default: 1.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>Records of the extract's main file. Default: 2,000.</summary>
    public int Records { get; init; } = 2000;

    /// <summary>Most blows in one history. Default: 4.</summary>
    public int PerHistory { get; init; } = 4;

    /// <summary>Seconds after which no further history is begun. Default: none.</summary>
    public int Limit { get; init; } = int.MaxValue;

    /// <summary>Hub nodes over one database. Default: 1; more need <see cref="Postgres"/>.</summary>
    public int Nodes { get; init; } = 1;

    /// <summary>Configuration of the haproxy that stands before three nodes; null: this program forwards connections itself.</summary>
    public string? Haproxy { get; init; }

    /// <summary>Folder of PostgreSQL's programs; null: SQLite.</summary>
    public string? Postgres { get; init; }

    /// <summary>Reads a command line; null: it can't be understood.</summary>
    public static KillOptions? Parse(string[] args)
    {
        ArgumentNullException.ThrowIfNull(args);
        var options = new KillOptions { Hub = "" };
        for (var i = 0; i < args.Length; i += 2)
        {
            if (i + 1 == args.Length)
            {
                return null;
            }

            var text = args[i + 1];
            var number = int.TryParse(text, CultureInfo.InvariantCulture, out var n) ? n : -1;
            options = args[i] switch
            {
                "--hub" => options with { Hub = Path.GetFullPath(text) },
                "--haproxy" => options with { Haproxy = Path.GetFullPath(text) },
                "--postgres" => options with { Postgres = text },
                "--kills" when number > 0 => options with { Kills = number },
                "--seed" when number >= 0 => options with { Seed = number },
                "--records" when number > 0 => options with { Records = number },
                "--per-history" when number > 0 => options with { PerHistory = number },
                "--limit" when number > 0 => options with { Limit = number },
                "--nodes" when number > 0 => options with { Nodes = number },
                _ => null!,
            };
            if (options is null)
            {
                return null;
            }
        }

        return options.Hub.Length == 0 || (options.Nodes > 1 && options.Postgres is null) || (options.Haproxy is not null && options.Nodes != Balancer.Nodes) ? null : options;
    }
}
