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
        foreach (var (name, method, which, may, _) in RightsTable.Rows)
        {
            foreach (var (role, allowed) in may)
            {
                var run = role == Role.Vendor ? await VendorsRunAsync() : await RunAsync($"own-{role.ToString().ToLowerInvariant()}", Own);
                var status = await CallAsync(method, RightsTable.Request(method, which, run, Own), _tokens[role]);
                if ((status is not (StatusCode.PermissionDenied or StatusCode.Unauthenticated)) != allowed)
                {
                    wrong.Add($"{name} by {role}: {status}");
                }
            }
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public async Task Call_ByAVendorAboutAnothersRun_IsAsTheTableSays()
    {
        await RunAsync("anothers", Own);
        var wrong = new List<string>();
        foreach (var (name, method, which, _, hidden) in RightsTable.Rows)
        {
            var there = await CallAsync(method, RightsTable.Request(method, which, "anothers", Own), _tokens[Role.Vendor]);
            var nowhere = await CallAsync(method, RightsTable.Request(method, which, "nowhere", Own), _tokens[Role.Vendor]);
            if (there != nowhere || (hidden && there != StatusCode.NotFound))
            {
                wrong.Add($"{name}: {there}, where there is no run {nowhere}");
            }
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public async Task Call_AboutAnotherMunicipality_IsAsIfThereWereNothing()
    {
        await RunAsync("foreign", Foreign);
        var wrong = new List<string>();
        foreach (var (name, method, which, may, _) in RightsTable.Rows)
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
        foreach (var (_, method, which, _, _) in RightsTable.Rows)
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
        await RunAsync("anothers", Own);
        await RunAsync("foreign", Foreign);
        var mine = await VendorsRunAsync();
        await RunAsync("later", Own);
        Assert.Equal([mine], await ListAsync(Role.Vendor, ""));
        Assert.Equal(["later", mine, "anothers"], await ListAsync(Role.Municipal, ""));

        // A page that begins after a run tells whether there is one.
        Assert.Empty(await ListAsync(Role.Vendor, "later"));
        Assert.Empty(await ListAsync(Role.Municipal, "foreign"));
        _book.Give(nameof(Role.Vendor), new Grant(Role.Vendor, "011002"));
        await Task.Delay(1100);
        Assert.Equal(StatusCode.InvalidArgument, await CallAsync(RunService.Descriptor.FindMethodByName("ListRuns"), new ListRunsRequest(), _tokens[Role.Vendor]));
    }

    [Fact]
    public async Task Create_WithAnIdOfOnesChoice_TellsNothingOfOthersRuns()
    {
        await RunAsync("foreign", Foreign);
        foreach (var role in (Role[])[Role.Vendor, Role.Municipal])
        {
            List<string> answers = [];
            foreach (var id in (string[])["foreign", "free"])
            {
                using var client = new HubClient(new HubClientOptions(_server.Uri) { Token = _tokens[role] });
                var refused = await Assert.ThrowsAsync<RpcException>(() => client.Runs.CreateRunAsync(NewRun(id, Own)).ResponseAsync);
                answers.Add($"{refused.StatusCode} {refused.Status.Detail.Replace(id, "ID", StringComparison.Ordinal)}");
            }

            Assert.StartsWith("PermissionDenied", answers[0], StringComparison.Ordinal);
            Assert.Equal(answers[0], answers[1]);
        }
    }

    [Fact]
    public async Task Create_RepeatedByAnother_DoesNotAnswerTheFirstOnesRun()
    {
        var request = NewRun("", Own);
        using var vendor = new HubClient(new HubClientOptions(_server.Uri) { Token = _tokens[Role.Vendor] });
        var created = (await vendor.Runs.CreateRunAsync(request)).Run;
        Assert.Equal((created.Name, nameof(Role.Vendor)), ((await vendor.Runs.CreateRunAsync(request)).Run.Name, created.CreatedBy));
        _book.Give("vendor-b", new Grant(Role.Vendor, Own));
        using var other = new HubClient(new HubClientOptions(_server.Uri) { Token = _book.Issue("vendor-b", TimeSpan.FromDays(1), "")!.Value.Reveal() });
        Assert.Equal(StatusCode.InvalidArgument, (await Assert.ThrowsAsync<RpcException>(() => other.Runs.CreateRunAsync(request).ResponseAsync)).StatusCode);
    }

    [Fact]
    public async Task List_GaijiOfOnesRunUnderAnotherMunicipality_IsRefused()
    {
        var run = await VendorsRunAsync();
        var method = Hub.Contracts.Character.V1.CharacterService.Descriptor.FindMethodByName("ListGaiji");
        Assert.Equal(StatusCode.InvalidArgument, await CallAsync(method, new Hub.Contracts.Character.V1.ListGaijiRequest { Run = $"runs/{run}", Municipality = Foreign }, _tokens[Role.Vendor]));
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
        var run = $"runs/{await VendorsRunAsync()}";
        await CallAsync(RunService.Descriptor.FindMethodByName("ReadRecords"), new ReadRecordsRequest { Name = run }, _tokens[Role.Viewer]);
        await CallAsync(RunService.Descriptor.FindMethodByName("CommitRun"), new CommitRunRequest { Name = run }, _tokens[Role.Vendor]);
        await CallAsync(RunService.Descriptor.FindMethodByName("GetRun"), new GetRunRequest { Name = run }, _tokens[Role.Vendor]);
        var audit = AuditLog.Open(AccessFolder, TimeProvider.System);
        Assert.Null(audit.Verify());
        Assert.Equal(
            ["Vendor /hub.run.v1.RunService/CreateRun ok", "Viewer /hub.run.v1.RunService/ReadRecords failed", "Vendor /hub.run.v1.RunService/CommitRun PermissionDenied"],
            audit.Read().Select(e => $"{e.Principal} {e.Action} {e.Outcome}"));
        Assert.All(audit.Read().Skip(1), e => Assert.Equal((run, Own), (e.Subject, e.Municipality)));
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

    private static CreateRunRequest NewRun(string id, string municipality) => new()
    {
        RequestId = Guid.NewGuid().ToString(),
        RunId = id,
        Municipality = municipality,
        Adapter = "test/letters",
        Mode = Run.Types.Mode.Migration,
        Manifest = new() { Files = { new ManifestFile { Stream = "a.dat" } } },
    };

    private async Task<string> VendorsRunAsync()
    {
        using var vendor = new HubClient(new HubClientOptions(_server.Uri) { Token = _tokens[Role.Vendor] });
        return RunNames.IdOf((await vendor.Runs.CreateRunAsync(NewRun("", Own))).Run.Name);
    }

    private async Task<List<string>> ListAsync(Role role, string after)
    {
        using var client = new HubClient(new HubClientOptions(_server.Uri) { Token = _tokens[role] });
        List<string> ids = [];
        await foreach (var run in client.ListRunsAsync(new ListRunsRequest { PageToken = after }, default))
        {
            ids.Add(RunNames.IdOf(run.Name));
        }

        return ids;
    }

    private async Task<string> RunAsync(string id, string municipality)
    {
        using var local = new HubClient(new HubClientOptions(_server.Uri) { Token = _local.Reveal() });
        try
        {
            await local.Runs.CreateRunAsync(NewRun(id, municipality));
        }
        catch (RpcException exception) when (exception.StatusCode == StatusCode.AlreadyExists)
        {
            // Made by an earlier turn.
        }

        return id;
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
