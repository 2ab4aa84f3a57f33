using System.CommandLine;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Hub.Cli.Shell;

namespace Hub.Cli.Access;

/// <summary><c>hub access certificate</c>: lets a client certificate stand for somebody (mTLS).</summary>
internal static class AccessCertificateCommand
{
    public static Command Create(CliContext context)
    {
        var name = AccessCommand.Name(context);
        var file = new Argument<string>("FILE") { Description = context.Text("クライアント証明書（PEM）。秘密鍵は不要です。", "The client's certificate (PEM), without its key.") };
        var command = new Command("certificate", context.Text("クライアント証明書を利用者に結び付けます。", "Let a client certificate stand for a principal.")) { name, file };
        var folder = new AccessFolder(command, context);
        command.SetAction(async (line, _) =>
        {
            var who = line.GetRequiredValue(name);
            var path = line.GetRequiredValue(file);
            using var certificate = HubCredentials.Read(path, f => X509Certificate2.CreateFromPem(File.ReadAllText(f)));
            var sha256 = Convert.ToHexStringLower(SHA256.HashData(certificate.RawData));
            if (!folder.Change(line, "access.certificate", $"{who} {sha256}", "", b => b.AddCertificate(who, sha256)))
            {
                throw AccessCommand.Unknown(who);
            }

            await context.Out.WriteLineAsync($"certificate: {who} {sha256}");
            return ExitCode.Fine;
        });
        return command;
    }
}
