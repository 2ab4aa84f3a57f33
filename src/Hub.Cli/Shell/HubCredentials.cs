using System.CommandLine;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Hub.Client;

namespace Hub.Cli.Shell;

/// <summary>What a client shows to a hub elsewhere, and what it wants to see of it. The token comes from HUB_TOKEN, never from the command line, which others can read.</summary>
internal sealed class HubCredentials
{
    private readonly CliContext _context;
    private readonly Option<string?> _authority;
    private readonly Option<string?> _certificate;
    private readonly Option<string?> _key;

    /// <summary>Makes the options and adds them to the command.</summary>
    public HubCredentials(Command command, CliContext context)
    {
        _context = context;
        _authority = new("--ca")
        {
            HelpName = "FILE",
            DefaultValueFactory = _ => context.Variable("HUB_CA"),
            Description = context.Text("ハブの証明書を確かめる認証局（PEM）。HUB_CA でも可。トークンは HUB_TOKEN に入れます。", "Authority (PEM) that the hub's certificate comes from; or HUB_CA. The token goes into HUB_TOKEN."),
        };
        _certificate = new("--client-certificate")
        {
            HelpName = "FILE",
            Description = context.Text("ハブに示すクライアント証明書（PEM）。", "Client certificate (PEM) to show to the hub."),
        };
        _key = new("--client-key")
        {
            HelpName = "FILE",
            Description = context.Text("その秘密鍵（PEM）。省略時は証明書と同じファイル。", "Its key (PEM). Default: in the same file."),
        };
        command.Options.Add(_authority);
        command.Options.Add(_certificate);
        command.Options.Add(_key);
    }

    /// <summary>The options with what was given; without HUB_TOKEN, a hub of the same user on this machine is known by the token that it left.</summary>
    public HubClientOptions Apply(ParseResult line, HubClientOptions options) => options with
    {
        Token = _context.Variable("HUB_TOKEN") is { Length: > 0 } token ? token.Trim() : new LocalTokens(_context).Find(options.Server),
        Authorities = line.GetValue(_authority) is { Length: > 0 } authority ? Read(authority, f =>
        {
            var all = new X509Certificate2Collection();
            all.ImportFromPemFile(f);
            return all;
        }) : null,
        Certificate = line.GetValue(_certificate) is { Length: > 0 } certificate ? Read(certificate, f => Pem(f, line.GetValue(_key))) : null,
    };

    /// <summary>A certificate with its key, from PEM files.</summary>
    public static X509Certificate2 Pem(string certificate, string? key) =>
        X509CertificateLoader.LoadPkcs12(X509Certificate2.CreateFromPemFile(certificate, key ?? certificate).Export(X509ContentType.Pkcs12), null);

    /// <summary>Reads a file of certificates; what is wrong with it ends the verb.</summary>
    public static T Read<T>(string file, Func<string, T> read)
    {
        try
        {
            return read(file);
        }
        catch (Exception exception) when (exception is CryptographicException or IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new UsageException($"証明書 {file} が読めません（PEM 形式が必要です）: {exception.Message}", $"Can't read the certificate {file} (it must be PEM): {exception.Message}", exception);
        }
    }
}
