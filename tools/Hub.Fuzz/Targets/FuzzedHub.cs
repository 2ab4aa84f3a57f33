using Hub.Contracts.Run.V1;
using Hub.Server;
using Microsoft.Extensions.Logging;

namespace Hub.Fuzz.Targets;

/// <summary>A hub on a free port of the loopback, with one run in it.</summary>
internal sealed class FuzzedHub : IDisposable
{
    /// <summary>The one file of its run.</summary>
    public const string Stream = "jumin1.csv";

    private readonly string _folder = Directory.CreateTempSubdirectory("hub-fuzz-").FullName;
    private readonly ILoggerFactory _logging;
    private readonly HubServer _server;

    public FuzzedHub()
    {
        _logging = LoggerFactory.Create(b => b.AddProvider(Log));
        _server = HubServer.StartAsync(new HubServerOptions { DataFolder = _folder, Logging = _logging, StopTimeout = TimeSpan.FromMilliseconds(200) }, CancellationToken.None).GetAwaiter().GetResult();
        var create = new CreateRunRequest { RequestId = Guid.NewGuid().ToString(), RunId = "fuzz", Municipality = "131016", Adapter = "sample-csv/001", Mode = Run.Types.Mode.Migration, Manifest = new Manifest() };
        create.Manifest.Files.Add(new ManifestFile { Stream = Stream });
        using var channel = Grpc.Net.Client.GrpcChannel.ForAddress(Uri);
        new RunService.RunServiceClient(channel).CreateRun(create);
    }

    public FaultLog Log { get; } = new();

    public Uri Uri => _server.Uri;

    public void Dispose()
    {
        _server.DisposeAsync().AsTask().GetAwaiter().GetResult();
        _logging.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
