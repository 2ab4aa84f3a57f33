using System.Runtime.CompilerServices;

namespace Grpc.Core;

/// <summary>Extensions of <see cref="IAsyncStreamReader{T}"/>.</summary>
public static class AsyncStreamReaderExtensions
{
    /// <summary>Reads the next message.</summary>
    /// <typeparam name="T">Message type.</typeparam>
    /// <param name="streamReader">The stream.</param>
    /// <returns>False at the end of the stream.</returns>
    public static Task<bool> MoveNext<T>(this IAsyncStreamReader<T> streamReader)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(streamReader);
        return streamReader.MoveNext(CancellationToken.None);
    }

    /// <summary>Reads all messages.</summary>
    /// <typeparam name="T">Message type.</typeparam>
    /// <param name="streamReader">The stream.</param>
    /// <param name="cancellationToken">Ends the wait, and the call with it.</param>
    public static IAsyncEnumerable<T> ReadAllAsync<T>(this IAsyncStreamReader<T> streamReader, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(streamReader);
        return Enumerate(streamReader, cancellationToken);
    }

    private static async IAsyncEnumerable<T> Enumerate<T>(IAsyncStreamReader<T> reader, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        while (await reader.MoveNext(cancellationToken).ConfigureAwait(false))
        {
            yield return reader.Current;
        }
    }
}
