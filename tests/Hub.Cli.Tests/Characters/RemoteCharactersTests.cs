using System.Text.Json;
using Hub.Access;
using Hub.Access.Audit;
using Hub.Access.Book;
using Hub.Cli.Shell;
using Hub.Server;
using Hub.Server.Access;

namespace Hub.Cli.Tests.Characters;

/// <summary>The verbs over a hub elsewhere, each caller with a token of their own.</summary>
public sealed class RemoteCharactersTests : IAsyncLifetime, IDisposable
{
    private readonly GaijiExtract _extract = new();
    private readonly Dictionary<string, string> _tokens = [];
    private HubServer _server = null!;

    private string AccessFolder => _extract.PathOf("access");

    public async Task InitializeAsync()
    {
        _server = await HubServer.StartAsync(
            new HubServerOptions { DataFolder = _extract.Data, Access = new AccessOptions(AccessFolder), StopTimeout = TimeSpan.FromMilliseconds(200) }, default);
        var book = AccessBook.Open(AccessFolder, TimeProvider.System);
        foreach (var (name, role, place) in ((string, Role, string)[])
            [("sato", Role.Municipal, GaijiExtract.Municipality), ("suzuki", Role.Municipal, GaijiExtract.Municipality), ("ito", Role.Municipal, "131024"), ("vendor-a", Role.Vendor, GaijiExtract.Municipality)])
        {
            book.Give(name, new Grant(role, place));
            _tokens[name] = book.Issue(name, TimeSpan.FromDays(1), "")!.Value.Reveal();
        }
    }

    async Task IAsyncLifetime.DisposeAsync() => await _server.DisposeAsync();

    public void Dispose() => _extract.Dispose();

    [Fact]
    public async Task ListDecideCheckExportImport_UnderTheCallersNames()
    {
        var checkedRun = (await AsAsync("vendor-a", "validate", _extract.Extract, _extract.Other, "--adapter", "sample-host-f/001", "--municipality", GaijiExtract.Municipality));
        Assert.True(checkedRun.Code == ExitCode.Findings, checkedRun.Error);
        var run = JsonDocument.Parse((await AsAsync("sato", "runs", "list", "--json")).Output).RootElement.GetProperty("name").GetString()!["runs/".Length..];
        var listed = await AsAsync("sato", "characters", "worklist", "--run", run, "--json");
        Assert.Equal(["80A1", "80A2"], listed.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement.GetProperty("code").GetString()));
        Assert.Equal(ExitCode.Fine, (await AsAsync("vendor-a", "characters", "worklist", "--run", run)).Code);

        string[] decision = ["characters", "decide", "80A1", "--site", GaijiExtract.Municipality, "--target", "MJ026191", "--why", "register"];
        Assert.NotEqual(ExitCode.Fine, (await AsAsync("vendor-a", decision)).Code);
        Assert.NotEqual(ExitCode.Fine, (await AsAsync("ito", decision)).Code);
        Assert.NotEqual(ExitCode.Fine, (await AsAsync("sato", [.. decision, "--by", "suzuki"])).Code);
        Assert.Equal(ExitCode.Fine, (await AsAsync("sato", decision)).Code);
        string[] check = ["characters", "decide", "80A1", "--site", GaijiExtract.Municipality, "--check"];
        Assert.NotEqual(ExitCode.Fine, (await AsAsync("sato", check)).Code);
        Assert.Contains("2 records left quarantine", (await AsAsync("suzuki", check)).Output, StringComparison.Ordinal);

        var file = _extract.PathOf("list.csv");
        Assert.Equal(ExitCode.Fine, (await AsAsync("sato", "characters", "export", file, "--site", GaijiExtract.Municipality)).Code);
        var csv = await File.ReadAllTextAsync(file);
        Assert.Contains("確認済,MJ026191,", csv, StringComparison.Ordinal);
        await File.WriteAllTextAsync(file, csv.Replace("未同定,,,,,,,,,0", "未同定,高,,一致,台帳,sato,,suzuki,,0", StringComparison.Ordinal));
        string[] import = ["characters", "import", file, "--site", GaijiExtract.Municipality];
        var own = await AsAsync("sato", import);
        Assert.Equal(ExitCode.Findings, own.Code);
        Assert.Contains("1 decided, 0 checked", own.Output, StringComparison.Ordinal);
        Assert.Contains("1 records left quarantine", (await AsAsync("suzuki", import)).Output, StringComparison.Ordinal);

        var done = AuditLog.Open(AccessFolder, TimeProvider.System).Read().Where(e => e.Action.Contains("CharacterService/", StringComparison.Ordinal)).ToList();
        Assert.Contains(done, e => e is { Principal: "vendor-a", Outcome: "PermissionDenied" });
        Assert.Contains(done, e => e is { Principal: "suzuki", Outcome: "ok" } && e.Action.EndsWith("/CheckGaiji", StringComparison.Ordinal));
        Assert.Contains(done, e => e is { Principal: "suzuki", Outcome: "ok" } && e.Action.EndsWith("/ImportGaiji", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Import_OfWhatTheHubItselfNeeds_IsForTheHubsMachine()
    {
        var file = _extract.PathOf("gj.tsv");
        await File.WriteAllTextAsync(file, "GJ000001\tU+100000\n");
        var refused = await AsAsync("sato", "characters", "import", file, "--added");
        Assert.Equal(ExitCode.Usage, refused.Code);
        Assert.Contains("--data", refused.Error, StringComparison.Ordinal);
    }

    private Task<CommandLine> AsAsync(string name, params string[] args) => CommandLine.RunAsync(
        Findings.Language.En,
        v => v == "HUB_TOKEN" ? _tokens[name] : null,
        Stream.Null,
        [.. args, "--server", _server.Uri.ToString()]);
}
