using Grpc.Core;

namespace Grpc.Wire;

/// <summary>The errors of the wire, each with its status, in one place.</summary>
internal static class WireErrors
{
    public static RpcException BadCompressedFlag(byte flag) =>
        new(new Status(StatusCode.Internal, $"The message header has the compressed flag {flag}; it must be 0 or 1."));

    public static RpcException ReceivedTooLarge(int? maxLength) =>
        new(new Status(StatusCode.ResourceExhausted, maxLength is null ? "The received message is larger than an array can be." : $"The received message exceeds the maximum of {maxLength} bytes."));

    public static RpcException SentTooLarge(int length, int maxLength) =>
        new(new Status(StatusCode.ResourceExhausted, $"The message to send has {length} bytes and exceeds the maximum of {maxLength} bytes."));

    public static RpcException Incomplete() =>
        new(new Status(StatusCode.Internal, "The stream ended within a message."));

    public static RpcException CompressedWithoutEncoding() =>
        new(new Status(StatusCode.Internal, "A message is flagged as compressed, but the call names no grpc-encoding."));

    public static RpcException BadCompressedData(Exception cause) =>
        new(new Status(StatusCode.Internal, "The compressed message cannot be decompressed.", cause));

    public static RpcException NotDeserializable(Exception cause) =>
        new(new Status(StatusCode.Internal, "The message cannot be deserialized.", cause));

    public static RpcException MissingMessage() =>
        new(new Status(StatusCode.Internal, "The stream ended without the one message this kind of call has."));

    public static RpcException MoreThanOneMessage() =>
        new(new Status(StatusCode.Internal, "The stream has more than the one message this kind of call has."));

    public static RpcException UnknownEncoding(string encoding) =>
        new(new Status(StatusCode.Unimplemented, $"The grpc-encoding '{encoding}' is not supported."));
}
