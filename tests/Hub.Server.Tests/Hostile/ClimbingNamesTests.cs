using System.Text;
using Google.Protobuf;
using Google.Protobuf.Reflection;
using Grpc.Core;
using Grpc.Net.Client;
using Hub.Server.Tests.Access;

namespace Hub.Server.Tests.Hostile;

/// <summary>Every text of every request of every method, filled with names that climb out of the hub's folder: nothing outside is read, written or told, and nothing fails.</summary>
public class ClimbingNamesTests
{
    private const string Secret = "kept-to-itself";

    private static readonly string[] s_climbing =
    [
        "../../secret.txt", "../secret.txt", "..", "/etc/passwd", "..\\..\\secret.txt", "runs/../../secret.txt", "runs/r/streams/../../../secret.txt", "runs/..", "standard/../../../../secret.txt",
        "%2e%2e%2f%2e%2e%2fsecret.txt", "secret\0.txt", "file:///etc/passwd", "~/secret.txt", "C:\\secret.txt", "....//....//secret.txt", "\u202E../secret.txt",
    ];

    private static readonly Marshaller<byte[]> s_raw = Marshallers.Create(b => b, b => b);

    [Fact]
    public async Task Call_WithNamesThatClimb_ReachesNothingOutside()
    {
        await using var hub = await Hosted.StartAsync(limits: new() { Runs = 100_000, CallsPerSecond = 100_000, Calls = 1_000 });
        File.WriteAllText(Path.Combine(hub.Folder, "secret.txt"), Secret);
        var migrated = await hub.Client.MigrateAsync(Hosted.Request(hub.Write("a.dat", "P000000000000001X000000000000002"u8.ToArray())), null, default);
        var run = Client.RunNames.IdOf(migrated.Run.Name);
        var before = Outside(hub);
        using var channel = GrpcChannel.ForAddress(hub.Uri);
        var (wrong, calls) = (new List<string>(), 0);
        foreach (var (name, method, which, _, _) in RightsTable.Rows.Where(r => r.Method.Name != "DeleteRun"))
        {
            foreach (var (field, fill) in Texts(method.InputType))
            {
                foreach (var climbing in s_climbing)
                {
                    var request = RightsTable.Request(method, which, run, "131016");
                    fill(request, climbing);
                    var (status, answer) = await CallAsync(channel, method, request);
                    calls++;
                    if (status is StatusCode.Internal or StatusCode.Unknown || answer.Contains(Secret, StringComparison.Ordinal) || answer.Contains("root:x", StringComparison.Ordinal))
                    {
                        wrong.Add($"{name} {field}={climbing}: {status} {answer}");
                    }
                }
            }
        }

        Assert.Empty(wrong);
        Assert.InRange(calls, 500, 100_000);
        Assert.Equal(before, Outside(hub));
    }

    // Each text field, also those one and two messages down, and how it is filled.
    private static IEnumerable<(string Field, Action<IMessage, string> Fill)> Texts(MessageDescriptor type, int depth = 0)
    {
        foreach (var field in type.Fields.InFieldNumberOrder())
        {
            if (field.IsMap)
            {
                continue;
            }

            if (field.FieldType == FieldType.String)
            {
                yield return (field.Name, (message, text) => Put(message, field, text));
            }
            else if (field.FieldType == FieldType.Message && depth < 2 && field.MessageType.ClrType is not null)
            {
                foreach (var (inner, fill) in Texts(field.MessageType, depth + 1))
                {
                    yield return ($"{field.Name}.{inner}", (message, text) => fill(Child(message, field), text));
                }
            }
        }
    }

    private static void Put(IMessage message, FieldDescriptor field, string text)
    {
        if (field.IsRepeated)
        {
            ((System.Collections.IList)field.Accessor.GetValue(message)).Add(text);
        }
        else
        {
            field.Accessor.SetValue(message, text);
        }
    }

    private static IMessage Child(IMessage message, FieldDescriptor field)
    {
        if (field.IsRepeated)
        {
            var list = (System.Collections.IList)field.Accessor.GetValue(message);
            if (list.Count == 0)
            {
                list.Add(Activator.CreateInstance(field.MessageType.ClrType));
            }

            return (IMessage)list[0]!;
        }

        if (field.Accessor.GetValue(message) is not IMessage child)
        {
            field.Accessor.SetValue(message, child = (IMessage)Activator.CreateInstance(field.MessageType.ClrType)!);
        }

        return child;
    }

    private static async Task<(StatusCode Status, string Answer)> CallAsync(GrpcChannel channel, MethodDescriptor descriptor, IMessage request)
    {
        var type = (descriptor.IsClientStreaming, descriptor.IsServerStreaming) switch
        {
            (true, true) => MethodType.DuplexStreaming,
            (false, true) => MethodType.ServerStreaming,
            (true, false) => MethodType.ClientStreaming,
            _ => MethodType.Unary,
        };
        var method = new Method<byte[], byte[]>(type, descriptor.Service.FullName, descriptor.Name, s_raw, s_raw);
        var invoker = channel.CreateCallInvoker();
        var options = new CallOptions(null, TimeProvider.System.GetUtcNow().UtcDateTime.AddSeconds(20));
        try
        {
            switch (type)
            {
                case MethodType.Unary:
                    return (StatusCode.OK, Text(await invoker.AsyncUnaryCall(method, null, options, request.ToByteArray())));
                case MethodType.ServerStreaming:
                    using (var call = invoker.AsyncServerStreamingCall(method, null, options, request.ToByteArray()))
                    {
                        return (StatusCode.OK, await call.ResponseStream.MoveNext(default) ? Text(call.ResponseStream.Current) : "");
                    }

                case MethodType.ClientStreaming:
                    using (var call = invoker.AsyncClientStreamingCall(method, null, options))
                    {
                        await call.RequestStream.WriteAsync(request.ToByteArray());
                        await call.RequestStream.CompleteAsync();
                        return (StatusCode.OK, Text(await call.ResponseAsync));
                    }

                default:
                    using (var call = invoker.AsyncDuplexStreamingCall(method, null, options))
                    {
                        await call.RequestStream.WriteAsync(request.ToByteArray());
                        await call.RequestStream.CompleteAsync();
                        return (StatusCode.OK, await call.ResponseStream.MoveNext(default) ? Text(call.ResponseStream.Current) : "");
                    }
            }
        }
        catch (RpcException exception)
        {
            return (exception.StatusCode, exception.Status.Detail);
        }
    }

    private static string Text(byte[] answer) => Encoding.UTF8.GetString(answer);

    private static List<string> Outside(Hosted hub) =>
        [.. Directory.EnumerateFileSystemEntries(hub.Folder, "*", SearchOption.AllDirectories).Where(p => !p.StartsWith(Path.Combine(hub.Folder, "data") + "/", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
}
