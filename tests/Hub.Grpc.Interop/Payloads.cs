using Google.Protobuf;
using Grpc.Testing;

namespace Hub.Grpc.Interop;

/// <summary>Payloads of zeros, as the interop specification wants them.</summary>
internal static class Payloads
{
    public static Payload Create(int size) => new() { Body = UnsafeByteOperations.UnsafeWrap(new byte[size]) };
}
