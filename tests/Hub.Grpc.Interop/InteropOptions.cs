using System.Globalization;

namespace Hub.Grpc.Interop;

/// <summary>The command line of the interop programs.</summary>
internal sealed record InteropOptions
{
    public bool IsServer { get; init; }

    public int Port { get; init; }

    public string Host { get; init; } = "127.0.0.1";

    public string? HostOverride { get; init; }

    /// <summary>The cases the client runs, in order; empty for a server.</summary>
    public IReadOnlyList<string> TestCases { get; init; } = [];

    public bool UseTls { get; init; }

    public string? CertificateFile { get; init; }

    public string? KeyFile { get; init; }

    public string? AuthorityFile { get; init; }

    /// <summary>Whether the server can tell compressed messages from others, as the compression cases probe.</summary>
    public bool Probes { get; init; } = true;

    public static InteropOptions Parse(string[] args)
    {
        int start = args.Length > 0 && args[0] is "server" or "client" ? 1 : 0;
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        for (int i = start; i < args.Length; i++)
        {
            if (!args[i].StartsWith("--", StringComparison.Ordinal))
            {
                throw new FormatException($"'{args[i]}' is not an option.");
            }

            string[] parts = args[i][2..].Split('=', 2);
            string value = parts.Length == 2 ? parts[1]
                : i + 1 < args.Length && !args[i + 1].StartsWith("--", StringComparison.Ordinal) ? args[++i]
                : "true";
            values[parts[0].Replace('-', '_')] = value;
        }

        var options = new InteropOptions
        {
            IsServer = start == 1 ? args[0] == "server" : values.ContainsKey("port"),
            Port = int.TryParse(values.GetValueOrDefault("port") ?? values.GetValueOrDefault("server_port"), NumberStyles.None, CultureInfo.InvariantCulture, out int port) ? port : -1,
            Host = values.GetValueOrDefault("server_host", "127.0.0.1"),
            HostOverride = values.GetValueOrDefault("server_host_override"),
            TestCases = values.GetValueOrDefault("test_case", "").Split(',', StringSplitOptions.RemoveEmptyEntries),
            UseTls = values.GetValueOrDefault("use_tls") == "true",
            CertificateFile = values.GetValueOrDefault("tls_cert_file"),
            KeyFile = values.GetValueOrDefault("tls_key_file"),
            AuthorityFile = values.GetValueOrDefault("tls_ca_file"),
            Probes = values.GetValueOrDefault("no_probe") != "true",
        };
        return options switch
        {
            { Port: < 0 } => throw new FormatException("--port or --server-port is missing or not a number."),
            { IsServer: true, UseTls: true } when options.CertificateFile is null || options.KeyFile is null => throw new FormatException("--use_tls needs --tls_cert_file and --tls_key_file."),
            { IsServer: false, TestCases: [] } => throw new FormatException("--test_case is missing."),
            { IsServer: false } when options.TestCases.FirstOrDefault(static name => !InteropClient.Cases.ContainsKey(name)) is { } unknown => throw new FormatException($"--test_case '{unknown}' is unknown."),
            _ => options,
        };
    }
}
