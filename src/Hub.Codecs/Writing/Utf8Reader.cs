using System.Buffers;
using System.Text;

namespace Hub.Codecs.Writing;

/// <summary>Reads one scalar of UTF-8.</summary>
internal static class Utf8Reader
{
    /// <summary>The scalar and its length; -1 for ill-formed bytes, -2 when its end is still to come.</summary>
    public static int Next(ReadOnlySpan<byte> utf8, bool isFinal, out int length)
    {
        var status = Rune.DecodeFromUtf8(utf8, out var scalar, out length);
        return status switch
        {
            OperationStatus.Done => scalar.Value,
            OperationStatus.NeedMoreData when !isFinal => -2,
            _ => -1,
        };
    }
}
