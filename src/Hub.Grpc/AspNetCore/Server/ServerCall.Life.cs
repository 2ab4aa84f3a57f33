using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Grpc.Core;
using Grpc.Wire;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Grpc.AspNetCore.Server;

internal sealed partial class ServerCall
{
    private const int ResetNoError = 0;

    private CancellationTokenSource? _cancellation;
    private ITimer? _deadlineTimer;
    private DateTime _deadline = DateTime.MaxValue;
    private Task? _deadlineEnd;
    private bool _ended;

    protected override DateTime DeadlineCore => _deadline;

    // Of a call with a deadline both the deadline and the transport cancel.
    protected override CancellationToken CancellationTokenCore => _cancellation?.Token ?? HttpContext.RequestAborted;

    private static DateTime Now => TimeProvider.System.GetUtcNow().UtcDateTime;

    /// <summary>Ends the call with the status of the context, unless it has ended already.</summary>
    public async Task EndAsync()
    {
        if (_buffered && !_ended)
        {
            await HttpContext.Response.BodyWriter.FlushAsync(CancellationToken.None).ConfigureAwait(false);
        }

        if (_serializer.IsTorn)
        {
            // Half a message is in the pipe: trailers after it would lie.
            HttpContext.Abort();
        }

        lock (_gate)
        {
            if (!_ended)
            {
                _ended = true;
                WriteTrailers();
            }
        }

        await ReleaseAsync().ConfigureAwait(false);
    }

    /// <summary>Ends the call because its handler failed.</summary>
    /// <param name="exception">What the handler threw.</param>
    public Task FailAsync(Exception exception)
    {
        if (exception is RpcException rpc)
        {
            StatusCore = rpc.Status;
            if (!ReferenceEquals(rpc.Trailers, Metadata.Empty))
            {
                foreach (Metadata.Entry entry in rpc.Trailers)
                {
                    ResponseTrailersCore.Add(entry);
                }
            }
        }
        else
        {
            string detail = "Exception was thrown by handler.";
            if (Options.DetailedErrors)
            {
                detail += $" {exception.GetType().Name}: {exception.Message}";
            }

            StatusCore = new Status(StatusCode.Unknown, detail, exception);
        }

        return EndAsync();
    }

    private void StartDeadline()
    {
        if (!TimeoutCoding.TryDecode(HttpContext.Request.Headers[HeaderNames.Timeout], out TimeSpan timeout))
        {
            return;
        }

        DateTime now = Now;
        _deadline = timeout < DateTime.MaxValue - now ? now + timeout : DateTime.MaxValue;
        _cancellation = CancellationTokenSource.CreateLinkedTokenSource(HttpContext.RequestAborted);
        if (timeout < TimeSpan.FromDays(40))
        {
            _deadlineTimer = TimeProvider.System.CreateTimer(static call => ((ServerCall)call!).OnDeadline(), this, timeout, Timeout.InfiniteTimeSpan);
        }
    }

    private void OnDeadline()
    {
        lock (_gate)
        {
            if (_ended)
            {
                return;
            }

            _ended = true;
            StatusCore = new Status(StatusCode.DeadlineExceeded, "The deadline passed before the call ended.");
            WriteTrailers();
            _deadlineEnd = CompleteAsync();
        }
    }

    /// <summary>Sends the trailers while the handler may still run: the client must not wait for it.</summary>
    [SuppressMessage("Design", "CA1031", Justification = "The connection may be gone; the call is over either way, and a timer must not throw.")]
    private async Task CompleteAsync()
    {
        await Task.Yield();
        try
        {
            await _cancellation!.CancelAsync().ConfigureAwait(false);
            await HttpContext.Response.CompleteAsync().WaitAsync(TimeSpan.FromSeconds(5)).ConfigureAwait(false);
            HttpContext.Features.Get<IHttpResetFeature>()?.Reset(ResetNoError);
        }
        catch (Exception)
        {
            HttpContext.Abort();
        }
    }

    private async Task ReleaseAsync()
    {
        if (_deadlineTimer is not null)
        {
            await _deadlineTimer.DisposeAsync().ConfigureAwait(false);
        }

        if (_deadlineEnd is not null)
        {
            await _deadlineEnd.ConfigureAwait(false);
        }

        _cancellation?.Dispose();
        _compressor?.Release();
        _decompressed?.Release();
    }

    private void ThrowIfEnded()
    {
        if (_ended)
        {
            CancellationTokenCore.ThrowIfCancellationRequested();
            if (_deadlineEnd is not null)
            {
                // The deadline ends the call before it cancels the token: a handler that answers in between did nothing wrong.
                throw new RpcException(StatusCore);
            }

            throw new InvalidOperationException("The call has ended: nothing more can be sent.");
        }
    }

    private void WriteTrailers()
    {
        HttpResponse response = HttpContext.Response;
        IHeaderDictionary target = response.HasStarted
            ? HttpContext.Features.Get<IHttpResponseTrailersFeature>()?.Trailers ?? new HeaderDictionary()
            : response.Headers;
        if (_responseTrailers is not null)
        {
            foreach (Metadata.Entry entry in _responseTrailers)
            {
                if (!MetadataCoding.IsReserved(entry.Key))
                {
                    target.Append(entry.Key, MetadataCoding.EncodeValue(entry));
                }
            }
        }

        target[HeaderNames.Status] = ((int)StatusCore.StatusCode).ToString(CultureInfo.InvariantCulture);
        if (!string.IsNullOrEmpty(StatusCore.Detail))
        {
            target[HeaderNames.Message] = PercentEncoding.Encode(StatusCore.Detail);
        }
    }
}
