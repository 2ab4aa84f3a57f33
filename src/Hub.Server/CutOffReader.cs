using Grpc.Core;

namespace Hub.Server;

/// <summary>The messages of a stream; a client that is cut off in the middle of one has ended the call, whether the server was told of it already or not.</summary>
internal sealed class CutOffReader<T>(IAsyncStreamReader<T> inner) : IAsyncStreamReader<T>
{
    public T Current => inner.Current;

    public async Task<bool> MoveNext(CancellationToken cancellationToken)
    {
        try
        {
            return await inner.MoveNext(cancellationToken);
        }
        catch (IOException)
        {
            throw new RpcException(new Status(StatusCode.Cancelled, "the client ended the call"));
        }
    }
}
