using System.CommandLine;
using System.Security.Cryptography.X509Certificates;
using Hub.Access.Tokens;
using Hub.Cli.Access;
using Hub.Cli.Shell;
using Hub.Server;
using Hub.Server.Access;

namespace Hub.Cli.Serve;

/// <summary>Where the hub listens, with which certificate, and whom it lets in. Cleartext leaves the machine only where that was said twice.</summary>
internal sealed class ServeSecurity
{
    private readonly CliContext _context;
    private readonly Option<Uri> _listen;
    private readonly Option<string?> _certificate;
    private readonly Option<string?> _key;
    private readonly Option<bool> _cleartext;
    private readonly Option<string?> _access;

    /// <summary>Makes the options and adds them to the command.</summary>
    public ServeSecurity(Command command, CliContext context)
    {
        _context = context;
        _listen = new("--listen")
        {
            HelpName = "URL",
            Description = context.Text(
                "待ち受けるアドレス。省略時は http://127.0.0.1:5080。ポート 0 は空きポート。機外へは https://（例 https://0.0.0.0:5443）。",
                "Address to listen on. Default: http://127.0.0.1:5080. Port 0: a free one. For other machines https://, such as https://0.0.0.0:5443."),
            DefaultValueFactory = _ => HubServerOptions.DefaultListen,
            CustomParser = result => Address(result.Tokens[^1].Value),
        };
        _certificate = new("--certificate")
        {
            HelpName = "FILE",
            Description = context.Text("https:// で使うサーバー証明書（PEM）。省略時はハブが自己署名の証明書を作ります。", "Certificate (PEM) for https://. Default: the hub makes a self-signed one."),
        };
        _key = new("--key") { HelpName = "FILE", Description = context.Text("その秘密鍵（PEM）。省略時は証明書と同じファイル。", "Its key (PEM). Default: in the same file.") };
        _cleartext = new("--cleartext")
        {
            Description = context.Text(
                "機外からの http:// を許します（TLS をほかが終端する閉じた網の中だけで使ってください）。",
                "Take http:// from other machines: only inside a closed network where something else ends TLS."),
        };
        _access = AccessFolder.Option(context);
        foreach (var option in new Option[] { _listen, _certificate, _key, _cleartext, _access })
        {
            command.Options.Add(option);
        }
    }

    /// <summary>The options with the address, the certificate and the access; whoever starts the hub gets the local token.</summary>
    public HubServerOptions Apply(ParseResult line, HubServerOptions options)
    {
        var listen = line.GetRequiredValue(_listen);
        if (listen is { Scheme: "http", IsLoopback: false } && !line.GetValue(_cleartext))
        {
            throw new UsageException(
                $"--listen {listen} では待ち受けません。個人情報を暗号化せずに機外へ出さないためです。https:// を使ってください。TLS をほかで終端する閉じた網の中なら --cleartext も付けてください。",
                $"--listen {listen} is refused: personal data must not leave the machine unencrypted. Use https://; inside a closed network where something else ends TLS, add --cleartext.");
        }

        var folder = AccessFolder.Of(line.GetValue(_access), options.DataFolder);
        return options with
        {
            Listen = listen,
            Certificate = listen.Scheme == "https" ? Certificate(line, folder, listen) : null,
            Access = new AccessOptions(folder) { LocalToken = AccessToken.Create(), LocalName = Environment.UserName },
        };
    }

    /// <summary>What a client must know about the hub's certificate; null: nothing.</summary>
    public string? Hint(ParseResult line, HubServerOptions options) => options.Certificate is null || line.GetValue(_certificate) is not null ? null : _context.Text(
        $"hub: 自己署名の証明書です。クライアントは --ca {ServerCertificate.PathIn(options.Access!.Folder)} を指定します。",
        $"hub: the certificate is self-signed; clients give --ca {ServerCertificate.PathIn(options.Access!.Folder)}.");

    private X509Certificate2 Certificate(ParseResult line, string folder, Uri listen) => line.GetValue(_certificate) is { Length: > 0 } file
        ? HubCredentials.Read(file, f => HubCredentials.Pem(f, line.GetValue(_key)))
        : ServerCertificate.Own(folder, listen.DnsSafeHost, _context.Time);

    private static Uri Address(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
            ? uri
            : throw new UsageException(
                $"--listen {text} はアドレスではありません。http://127.0.0.1:5080 のように指定してください。",
                $"--listen {text} is no address: write it like http://127.0.0.1:5080.");
}
