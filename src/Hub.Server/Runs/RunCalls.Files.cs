using Google.Protobuf;
using Grpc.Core;
using Hub.Contracts.Run.V1;
using Hub.Server.Wire;

namespace Hub.Server.Runs;

/// <content>Files of a run: reports and standard files.</content>
internal sealed partial class RunCalls
{
    private const int PieceBytes = 128 * 1024;

    public override async Task GetReport(GetReportRequest request, IServerStreamWriter<GetReportResponse> responseStream, ServerCallContext context)
    {
        var run = ResourceNames.ParseRun(request.Name);
        await engine.EnsureFilesAsync(run, context.CancellationToken);
        await reporter.EnsureAsync(run, context.CancellationToken);
        var folder = new RunFolder(engine.FolderOf(run));
        var first = new GetReportResponse();
        first.Files.AddRange(folder.List());
        await using var content = request.File.Length == 0 ? null : folder.Open(request.File);
        await responseStream.WriteAsync(first, context.CancellationToken);
        if (content is null)
        {
            return;
        }

        var piece = new byte[PieceBytes];
        int length;
        while ((length = await content.ReadAsync(piece, context.CancellationToken)) > 0)
        {
            await responseStream.WriteAsync(new GetReportResponse { Content = ByteString.CopyFrom(piece, 0, length) }, context.CancellationToken);
        }
    }
}
