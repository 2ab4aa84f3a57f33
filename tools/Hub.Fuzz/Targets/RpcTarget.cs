using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using Google.Protobuf;
using Google.Protobuf.Reflection;
using Hub.Contracts.Catalog.V1;
using Hub.Contracts.Character.V1;
using Hub.Contracts.Finding.V1;
using Hub.Contracts.Ingest.V1;
using Hub.Contracts.Run.V1;

namespace Hub.Fuzz.Targets;

/// <summary>
/// Every method of a running hub, chosen by the first byte, over a real socket: whatever the request holds, the answer has a gRPC status that blames nobody but
/// the request, and the hub logs no error. The second byte says whether the body is one message or frames as they are, and whether it claims to be compressed.
/// </summary>
internal sealed class RpcTarget : IFuzzTarget
{
    private const int Unknown = 2;
    private const int NoError = 0;

    private readonly Lazy<FuzzedHub> _hub = new(() => new FuzzedHub());
    private readonly HttpClient _client = new() { Timeout = TimeSpan.FromSeconds(8) };
    private readonly MethodDescriptor[] _methods =
    [
        .. new[] { IngestServiceReflection.Descriptor, RunServiceReflection.Descriptor, CatalogServiceReflection.Descriptor, CharacterServiceReflection.Descriptor }.SelectMany(f => f.Services).SelectMany(s => s.Methods),
    ];

    public string Name => "rpc";

    public IReadOnlyList<byte[]> Seeds => [.. _methods.SelectMany((m, i) => (byte[][])[[(byte)i, 0, .. Filled(m.InputType, 0).ToByteArray()], [(byte)i, 1, 0, 0, 0, 0, 0]])];

    public IReadOnlyList<string> Words => ["runs/fuzz", "runs/fuzz/streams/" + FuzzedHub.Stream, "131016", "sample-csv/001", "..", "/", "\u0000", "001/2.1", "%", "report.html", "H4001"];

    public string Run(byte[] input)
    {
        var method = _methods[input.Length > 0 ? input[0] % _methods.Length : 0];
        var flags = input.Length > 1 ? input[1] : 0;
        var body = input.AsSpan(Math.Min(2, input.Length)).ToArray();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(_hub.Value.Uri, $"/{method.Service.FullName}/{method.Name}"))
        {
            Version = HttpVersion.Version20,
            VersionPolicy = HttpVersionPolicy.RequestVersionExact,
            Content = new ByteArrayContent((flags & 1) != 0 ? body : [0, 0, (byte)(body.Length >> 16), (byte)(body.Length >> 8), (byte)body.Length, .. body]),
        };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/grpc");
        request.Headers.TryAddWithoutValidation("te", "trailers");
        request.Headers.TryAddWithoutValidation("grpc-timeout", "300m");
        if ((flags & 2) != 0)
        {
            request.Headers.TryAddWithoutValidation("grpc-encoding", "gzip");
        }

        HttpResponseMessage answer;
        try
        {
            answer = _client.SendAsync(request).GetAwaiter().GetResult();
        }
        catch (HttpRequestException exception) when (exception.InnerException is HttpProtocolException { ErrorCode: NoError })
        {
            // The hub had answered and wants no more of the request, which this client takes for an error when it comes early.
            _hub.Value.Log.ThrowIfAny();
            return $"{method.Name} answered early";
        }

        using var _ = answer;
        var (status, reason) = (StatusOf(answer, "grpc-status"), ReasonOf(answer));
        _hub.Value.Log.ThrowIfAny();
        return answer.StatusCode != HttpStatusCode.OK || !int.TryParse(status, CultureInfo.InvariantCulture, out var code) || code == Unknown || reason == "FAULT"
            ? throw new FuzzException($"{method.Name} answers HTTP {answer.StatusCode}, status {status}, {reason}")
            : $"{method.Name} {status} {reason}";
    }

    public void Dispose()
    {
        _client.Dispose();
        if (_hub.IsValueCreated)
        {
            _hub.Value.Dispose();
        }
    }

    private static string StatusOf(HttpResponseMessage answer, string name) => answer.TrailingHeaders.TryGetValues(name, out var trailers) ? trailers.First()
        : answer.Headers.TryGetValues(name, out var headers) ? headers.First() : "";

    private static string ReasonOf(HttpResponseMessage answer)
    {
        var detail = StatusOf(answer, "hub-error-detail-bin");
        return detail.Length == 0 ? "" : ErrorDetail.Parser.ParseFrom(Convert.FromBase64String(detail.PadRight((detail.Length + 3) / 4 * 4, '='))).Reason;
    }

    // A request with something likely in every field.
    private static IMessage Filled(MessageDescriptor type, int depth)
    {
        var message = (IMessage)Activator.CreateInstance(type.ClrType)!;
        foreach (var field in type.Fields.InDeclarationOrder().Where(f => !f.IsMap))
        {
            object? value = field.FieldType switch
            {
                FieldType.String => field.Name switch
                {
                    "name" or "stream" when type.File.Name.Contains("ingest", StringComparison.Ordinal) => "runs/fuzz/streams/" + FuzzedHub.Stream,
                    "name" or "run" => "runs/fuzz",
                    "municipality" => "131016",
                    "adapter" => "sample-csv/001",
                    "edition" => "001/2.1",
                    _ => "a",
                },
                FieldType.Bytes => ByteString.CopyFromUtf8("宛名番号\n1\n"),
                FieldType.Bool => true,
                FieldType.Int32 or FieldType.SInt32 or FieldType.SFixed32 => 1,
                FieldType.UInt32 or FieldType.Fixed32 => 1u,
                FieldType.Int64 or FieldType.SInt64 or FieldType.SFixed64 => 1L,
                FieldType.UInt64 or FieldType.Fixed64 => 1UL,
                FieldType.Message when depth < 3 => Filled(field.MessageType, depth + 1),
                _ => null,
            };
            if (value is not null && field.IsRepeated)
            {
                ((System.Collections.IList)field.Accessor.GetValue(message)).Add(value);
            }
            else if (value is not null && field.ContainingOneof is not { IsSynthetic: false })
            {
                field.Accessor.SetValue(message, value);
            }
        }

        return message;
    }
}
