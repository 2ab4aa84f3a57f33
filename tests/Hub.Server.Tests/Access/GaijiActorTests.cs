using Grpc.Core;
using Hub.Access;
using Hub.Access.Audit;
using Hub.Access.Book;
using Hub.Characters.Identification;
using Hub.Client;
using Hub.Contracts.Character.V1;
using Hub.Server.Access;

namespace Hub.Server.Tests.Access;

/// <summary>Two persons decide a gaiji over the wire, and one person can't be both of them.</summary>
public sealed class GaijiActorTests : IAsyncLifetime, IDisposable
{
    private const string Own = "131016";
    private const string Ask = "80A1";

    private readonly string _folder = Directory.CreateTempSubdirectory("hub-gaiji-").FullName;
    private readonly Dictionary<string, HubClient> _clients = [];
    private HubServer _server = null!;

    private string AccessFolder => Path.Combine(_folder, "access");

    public async Task InitializeAsync()
    {
        var data = Path.Combine(_folder, "data");
        _server = await HubServer.StartAsync(
            new HubServerOptions { DataFolder = data, Plans = new Engine.Tests.LetterPlan(), Access = new AccessOptions(AccessFolder), StopTimeout = TimeSpan.FromMilliseconds(200) }, default);
        var book = AccessBook.Open(AccessFolder, TimeProvider.System);
        foreach (var name in (string[])["sato", "suzuki"])
        {
            book.Give(name, new Grant(Role.Municipal, Own));
            _clients[name] = new HubClient(new HubClientOptions(_server.Uri) { Token = book.Issue(name, TimeSpan.FromDays(1), "")!.Value.Reveal() });
        }

        new WorkListStore(Path.Combine(data, "characters")).Change(Own, list =>
        {
            list.Merge([new WorkItem("jef", Ask) { Count = 3, Persons = 2 }], "r1");
            return true;
        });
    }

    async Task IAsyncLifetime.DisposeAsync() => await _server.DisposeAsync();

    public void Dispose()
    {
        foreach (var client in _clients.Values)
        {
            client.Dispose();
        }

        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task Decide_ThenCheckByAnother_IsInForceUnderTheCallersNames()
    {
        var decided = await As("sato").DecideGaijiAsync(Decision(""));
        Assert.Equal(Gaiji.Types.State.Decided, decided.Gaiji.State);
        Assert.Equal(StatusCode.PermissionDenied, await StatusAsync(() => As("sato").CheckGaijiAsync(Check("")).ResponseAsync));
        var @checked = await As("suzuki").CheckGaijiAsync(Check(""));
        Assert.Equal(Gaiji.Types.State.Checked, @checked.Gaiji.State);
        var history = new WorkListStore(Path.Combine(_folder, "data", "characters")).Load(Own).Find("jef", Ask)!.History;
        Assert.Equal([(WorkAction.Decide, "sato"), (WorkAction.Check, "suzuki")], history.Select(e => (e.Action, e.Who)));
    }

    [Fact]
    public async Task Check_UnderAnotherName_IsRefused()
    {
        await As("sato").DecideGaijiAsync(Decision("sato"));
        Assert.Equal(StatusCode.InvalidArgument, await StatusAsync(() => As("sato").CheckGaijiAsync(Check("suzuki")).ResponseAsync));
        Assert.Equal(WorkState.Decided, new WorkListStore(Path.Combine(_folder, "data", "characters")).Load(Own).Find("jef", Ask)!.State);
    }

    [Fact]
    public async Task Import_NamingTwoPersons_TakesOnlyTheCallersAndIsAudited()
    {
        using var call = As("sato").ImportGaiji();
        var header = new ImportGaijiHeader { RequestId = Guid.NewGuid().ToString(), Municipality = Own, Kind = ImportGaijiHeader.Types.Kind.Decisions };
        var csv = $"文字コード,外字コード,同定先,区分,根拠,担当,確認者\r\njef,0x{Ask},高,一致,台帳,sato,suzuki\r\n";
        await call.RequestStream.WriteAsync(new ImportGaijiRequest { Header = header, Content = Google.Protobuf.ByteString.CopyFromUtf8(csv) });
        await call.RequestStream.CompleteAsync();
        var answer = await call;
        Assert.Equal((1, 0), (answer.DecidedCount, answer.CheckedCount));
        Assert.Contains("suzuki", Assert.Single(answer.Problems).MessageEn, StringComparison.Ordinal);
        Assert.Contains(AuditLog.Open(AccessFolder, TimeProvider.System).Read(), e => e is { Principal: "sato", Outcome: "ok", Municipality: Own } && e.Action.EndsWith("/ImportGaiji", StringComparison.Ordinal));
    }

    private static DecideGaijiRequest Decision(string actor) => new()
    {
        RequestId = Guid.NewGuid().ToString(),
        Municipality = Own,
        Charset = "jef",
        Code = Ask,
        Decision = new GaijiDecision { Target = "高", Match = GaijiDecision.Types.Match.Same },
        Reason = "台帳",
        Actor = actor,
    };

    private static CheckGaijiRequest Check(string actor) => new() { RequestId = Guid.NewGuid().ToString(), Municipality = Own, Charset = "jef", Code = Ask, Agree = true, Actor = actor };

    private static async Task<StatusCode> StatusAsync<T>(Func<Task<T>> call) => (await Assert.ThrowsAsync<RpcException>(call)).StatusCode;

    private CharacterService.CharacterServiceClient As(string name) => new(_clients[name].Channel);
}
