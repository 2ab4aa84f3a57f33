using Google.Protobuf;
using Google.Protobuf.Reflection;
using Grpc.Core;
using Grpc.Net.Client;
using Hub.Access;
using Hub.Access.Audit;
using Hub.Access.Book;
using Hub.Access.Tokens;
using Hub.Client;
using Hub.Contracts.Run.V1;
using Hub.Server.Access;

namespace Hub.Server.Tests.Access;

/// <summary>Who gets in, by every method, role and municipality, over a real socket.</summary>
public sealed class AccessTests : IAsyncLifetime, IDisposable
{
    private const string Own = "131016";
    private const string Foreign = "131024";
    private static readonly Marshaller<byte[]> s_raw = Marshallers.Create(b => b, b => b);

    private readonly string _folder = Directory.CreateTempSubdirectory("hub-access-").FullName;
    private readonly AccessToken _local = AccessToken.Create();
    private readonly Dictionary<Role, string> _tokens = [];
    private HubServer _server = null!;
    private AccessBook _book = null!;
    private GrpcChannel _channel = null!;

    private string AccessFolder => Path.Combine(_folder, "access");

    public async Task InitializeAsync()
    {
        var options = new HubServerOptions { DataFolder = Path.Combine(_folder, "data"), Plans = new Engine.Tests.LetterPlan(), Access = new AccessOptions(AccessFolder) { LocalToken = _local }, StopTimeout = TimeSpan.FromMilliseconds(200) };
        _server = await HubServer.StartAsync(options, default);
        _channel = GrpcChannel.ForAddress(_server.Uri);
        _book = AccessBook.Open(AccessFolder, TimeProvider.System);
        foreach (var role in Enum.GetValues<Role>())
        {
            _book.Give(role.ToString(), new Grant(role, Own));
            _tokens[role] = _book.Issue(role.ToString(), TimeSpan.FromDays(1), "")!.Value.Reveal();
        }
    }

    async Task IAsyncLifetime.DisposeAsync() => await _server.DisposeAsync();

    public void Dispose()
    {
        _channel.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public void Table_HasEveryMethod() => Assert.Equal(
        RightsTable.Methods.Select(RightsTable.NameOf).Order(StringComparer.Ordinal),
        RightsTable.Rows.Select(r => RightsTable.NameOf(r.Method)).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public async Task Call_EveryMethodByEveryRole_IsAsTheTableSays()
    {
        var wrong = new List<string>();
        foreach (var (name, method, which, may) in RightsTable.Rows)
        {
            foreach (var (role, allowed) in may)
            {
                await RunAsync($"own-{role.ToString().ToLowerInvariant()}", Own);
                var status = await CallAsync(method, RightsTable.Request(method, which, $"own-{role.ToString().ToLowerInvariant()}", Own), _tokens[role]);
                if ((status is not (StatusCode.PermissionDenied or StatusCode.Unauthenticated)) != allowed)
                {
                    wrong.Add($"{name} by {role}: {status}");
                }
            }
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public async Task Call_AboutAnotherMunicipality_IsAsIfThereWereNothing()
    {
        await RunAsync("foreign", Foreign);
        var wrong = new List<string>();
        foreach (var (name, method, which, may) in RightsTable.Rows)
        {
            foreach (var role in may.Keys)
            {
                var there = await CallAsync(method, RightsTable.Request(method, which, "foreign", Foreign), _tokens[role]);
                var nowhere = await CallAsync(method, RightsTable.Request(method, which, "nowhere", Foreign), _tokens[role]);
                var isPublic = method.Service.Name == "CatalogService" || method.Name == "LookupCharacters";
                if (there != nowhere || (!isPublic && there is not (StatusCode.NotFound or StatusCode.PermissionDenied)))
                {
                    wrong.Add($"{name} by {role}: {there}, where there is no run {nowhere}");
                }
            }
        }

        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("nonsense")]
    [InlineData("hub_12345678_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public async Task Call_WithoutAValidToken_GetsNowhere(string? token)
    {
        foreach (var (_, method, which, _) in RightsTable.Rows)
        {
            Assert.Equal(StatusCode.Unauthenticated, await CallAsync(method, RightsTable.Request(method, which, "r", Own), token));
        }
    }

    [Fact]
    public async Task Call_Health_NeedsNoToken()
    {
        var health = new Grpc.Health.V1.Health.HealthClient(_channel);
        Assert.Equal(Grpc.Health.V1.HealthCheckResponse.Types.ServingStatus.Serving, (await health.CheckAsync(new())).Status);
    }

    [Fact]
    public async Task List_Runs_ShowsOnlyOnesOwn()
    {
        await RunAsync("mine", Own);
        await RunAsync("theirs", Foreign);
        using var vendor = new HubClient(new HubClientOptions(_server.Uri) { Token = _tokens[Role.Vendor] });
        var names = new List<string>();
        await foreach (var run in vendor.ListRunsAsync(new ListRunsRequest(), default))
        {
            names.Add(run.Name);
        }

        Assert.Equal(["runs/mine"], names);
        _book.Give(nameof(Role.Vendor), new Grant(Role.Vendor, "011002"));
        await Task.Delay(1100);
        Assert.Equal(StatusCode.InvalidArgument, await CallAsync(RunService.Descriptor.FindMethodByName("ListRuns"), new ListRunsRequest(), _tokens[Role.Vendor]));
    }

    [Fact]
    public async Task Token_Revoked_EndsWithinASecond()
    {
        var method = RunService.Descriptor.FindMethodByName("ListRuns");
        Assert.Equal(StatusCode.OK, await CallAsync(method, new ListRunsRequest(), _tokens[Role.Auditor]));
        Assert.True(AccessToken.TryParse(_tokens[Role.Auditor], out var token));
        Assert.True(_book.Revoke(token.Id));
        await Task.Delay(1100);
        Assert.Equal(StatusCode.Unauthenticated, await CallAsync(method, new ListRunsRequest(), _tokens[Role.Auditor]));
    }

    [Fact]
    public async Task Audit_ChangesReadsOfValuesAndDenials_AreThere()
    {
        await RunAsync("watched", Own);
        await CallAsync(RunService.Descriptor.FindMethodByName("ReadRecords"), new ReadRecordsRequest { Name = "runs/watched" }, _tokens[Role.Viewer]);
        await CallAsync(RunService.Descriptor.FindMethodByName("CommitRun"), new CommitRunRequest { Name = "runs/watched" }, _tokens[Role.Vendor]);
        await CallAsync(RunService.Descriptor.FindMethodByName("GetRun"), new GetRunRequest { Name = "runs/watched" }, _tokens[Role.Vendor]);
        var audit = AuditLog.Open(AccessFolder, TimeProvider.System);
        Assert.Null(audit.Verify());
        Assert.Equal(
            ["local /hub.run.v1.RunService/CreateRun ok", "Viewer /hub.run.v1.RunService/ReadRecords failed", "Vendor /hub.run.v1.RunService/CommitRun PermissionDenied"],
            audit.Read().Select(e => $"{e.Principal} {e.Action} {e.Outcome}"));
        Assert.All(audit.Read().Skip(1), e => Assert.Equal(("runs/watched", Own), (e.Subject, e.Municipality)));
    }

    [Fact]
    public async Task Commit_UnderAnotherName_IsTheCallersOwnDecision()
    {
        await RunAsync("decided", Own);
        using var municipal = new HubClient(new HubClientOptions(_server.Uri) { Token = _tokens[Role.Municipal] });
        var decision = new CommitOverride { DecidedBy = "somebody else", Reason = "the file will never come" };
        var committed = await municipal.CommitRunAsync("decided", false, decision, default);
        Assert.Equal(Run.Types.State.Committed, committed.Run.State);
        Assert.Equal((nameof(Role.Municipal), "the file will never come"), (committed.Run.CommitOverride.DecidedBy, committed.Run.CommitOverride.Reason));
    }

    private async Task RunAsync(string id, string municipality)
    {
        using var local = new HubClient(new HubClientOptions(_server.Uri) { Token = _local.Reveal() });
        var request = new CreateRunRequest { RequestId = Guid.NewGuid().ToString(), RunId = id, Municipality = municipality, Adapter = "test/letters", Mode = Run.Types.Mode.Migration, Manifest = new() };
        request.Manifest.Files.Add(new ManifestFile { Stream = "a.dat" });
        try
        {
            await local.Runs.CreateRunAsync(request);
        }
        catch (RpcException exception) when (exception.StatusCode == StatusCode.AlreadyExists)
        {
            // Made by an earlier turn.
        }
    }

    private async Task<StatusCode> CallAsync(MethodDescriptor descriptor, IMessage request, string? token)
    {
        var type = (descriptor.IsClientStreaming, descriptor.IsServerStreaming) switch
        {
            (true, true) => MethodType.DuplexStreaming,
            (false, true) => MethodType.ServerStreaming,
            (true, false) => MethodType.ClientStreaming,
            _ => MethodType.Unary,
        };
        var method = new Method<byte[], byte[]>(type, descriptor.Service.FullName, descriptor.Name, s_raw, s_raw);
        var options = new CallOptions(token is null ? null : new Metadata { { "authorization", $"Bearer {token}" } }, TimeProvider.System.GetUtcNow().UtcDateTime.AddSeconds(20));
        try
        {
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
            switch (type)
            {
                case MethodType.Unary:
                    await _channel.CreateCallInvoker().AsyncUnaryCall(method, null, options, request.ToByteArray());
                    break;
                case MethodType.ServerStreaming:
                    // The first answer tells enough: a watch goes on for as long as the run does.
                    using (var call = _channel.CreateCallInvoker().AsyncServerStreamingCall(method, null, options, request.ToByteArray()))
                    {
                        await call.ResponseStream.MoveNext(patience.Token);
                    }

                    break;
                case MethodType.ClientStreaming:
                    using (var call = _channel.CreateCallInvoker().AsyncClientStreamingCall(method, null, options))
                    {
                        await call.RequestStream.WriteAsync(request.ToByteArray(), patience.Token);
                        await call.RequestStream.CompleteAsync();
                        await call.ResponseAsync;
                    }

                    break;
                default:
                    using (var call = _channel.CreateCallInvoker().AsyncDuplexStreamingCall(method, null, options))
                    {
                        await call.RequestStream.WriteAsync(request.ToByteArray(), patience.Token);
                        await call.RequestStream.CompleteAsync();
                        await call.ResponseStream.MoveNext(patience.Token);
                    }

                    break;
            }

            return StatusCode.OK;
        }
        catch (RpcException exception)
        {
            return exception.StatusCode;
        }
    }
}
