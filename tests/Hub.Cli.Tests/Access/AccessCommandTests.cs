using System.Text.Json;
using Hub.Cli.Shell;

namespace Hub.Cli.Tests.Access;

public sealed class AccessCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("hub-access-cli-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Token_IsShownOnceAndNeverAgain()
    {
        await RunAsync("access", "grant", "vendor-a", "--role", "vendor", "--municipality", "131016");
        var token = (await RunAsync("access", "token", "vendor-a", "--days", "3", "--note", "cutover")).Output.Trim();
        Assert.StartsWith("hub_", token, StringComparison.Ordinal);
        var secret = token[13..];
        var listed = (await RunAsync("access", "list", "--json")).Output;
        using var json = JsonDocument.Parse(listed);
        Assert.Equal("vendor", json.RootElement.GetProperty("grants")[0].GetProperty("role").GetString());
        Assert.True(json.RootElement.GetProperty("tokens")[0].GetProperty("valid").GetBoolean());
        var seen = listed + (await RunAsync("access", "list")).Output + (await RunAsync("audit", "export")).Output + string.Concat(Directory.GetFiles(_folder, "*", SearchOption.AllDirectories).Select(File.ReadAllText));
        Assert.DoesNotContain(secret, seen, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Fine, (await RunAsync("access", "revoke", token[4..12])).Code);
        Assert.Equal(ExitCode.Usage, (await RunAsync("access", "revoke", token[4..12])).Code);
        Assert.Contains("\"valid\":false", (await RunAsync("access", "list", "--json")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Token_OfAScope_IsListedAsThatAndRefusedWhereItWouldOpenNothing()
    {
        await RunAsync("access", "grant", "a", "--role", "municipal", "--municipality", "*");
        Assert.Equal(ExitCode.Fine, (await RunAsync("access", "token", "a", "--role", "municipal", "--municipality", "131016")).Code);
        using var json = JsonDocument.Parse((await RunAsync("access", "list", "--json")).Output);
        var token = json.RootElement.GetProperty("tokens")[0];
        Assert.Equal(("municipal", "131016"), (token.GetProperty("role").GetString(), token.GetProperty("municipality").GetString()));
        Assert.Contains("municipal 131016", (await RunAsync("audit", "export")).Output, StringComparison.Ordinal);

        var refused = await RunAsync("access", "token", "a", "--role", "vendor");
        Assert.Equal(ExitCode.Usage, refused.Code);
        Assert.Contains("hub access grant", refused.Error, StringComparison.Ordinal);
        Assert.Empty(refused.Output);
    }

    [Fact]
    public async Task Mistakes_NameTheThingAndTheFix()
    {
        Assert.Equal(ExitCode.Usage, (await RunAsync("access", "grant", "a b", "--role", "vendor", "--municipality", "131016")).Code);
        Assert.Equal(ExitCode.Usage, (await RunAsync("access", "grant", "a", "--role", "king", "--municipality", "131016")).Code);
        Assert.Equal(ExitCode.Usage, (await RunAsync("access", "grant", "a", "--role", "vendor", "--municipality", "tokyo")).Code);
        Assert.Contains("hub access grant", (await RunAsync("access", "token", "nobody")).Error, StringComparison.Ordinal);
        Assert.Contains("1 to 400", (await RunAsync("access", "token", "nobody", "--days", "9999")).Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Usage, (await RunAsync("access", "ungrant", "a", "--role", "vendor", "--municipality", "131016")).Code);
        Assert.Contains("PEM", (await RunAsync("access", "certificate", "a", Path.Combine(_folder, "none.pem"))).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Audit_Edited_IsSeen()
    {
        await RunAsync("access", "grant", "a", "--role", "auditor", "--municipality", "*");
        await RunAsync("access", "remove", "a");
        Assert.Equal(ExitCode.Fine, (await RunAsync("audit", "verify")).Code);
        var log = Path.Combine(_folder, "access", "audit.jsonl");
        File.WriteAllText(log, File.ReadAllText(log).Replace("auditor", "operator", StringComparison.Ordinal));
        var verified = await RunAsync("audit", "verify");
        Assert.Equal(ExitCode.Findings, verified.Code);
        Assert.Contains("line 1", verified.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://0.0.0.0:5099", "--cleartext")]
    [InlineData("ftp://127.0.0.1", "http://127.0.0.1:5080")]
    [InlineData("5080", "http://127.0.0.1:5080")]
    public async Task Serve_WhereItMustNotListen_IsRefused(string listen, string fix)
    {
        var refused = await RunAsync("serve", "--listen", listen);
        Assert.Equal(ExitCode.Usage, refused.Code);
        Assert.Contains(fix, refused.Error, StringComparison.Ordinal);
    }

    private Task<CommandLine> RunAsync(params string[] args) => CommandLine.RunAsync([.. args, "--data", _folder]);
}
