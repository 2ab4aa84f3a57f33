using Grpc.Core;

namespace Grpc.Wire;

/// <summary>Metadata to header values and back.</summary>
internal static class MetadataCoding
{
    /// <summary>Whether a header belongs to the protocol rather than to the application.</summary>
    /// <param name="name">Header name, in any case.</param>
    public static bool IsReserved(string name) =>
        name.Length == 0
        || name[0] == ':'
        || name.Equals("content-type", StringComparison.OrdinalIgnoreCase)
        || name.Equals("content-length", StringComparison.OrdinalIgnoreCase)
        || name.Equals("te", StringComparison.OrdinalIgnoreCase)
        || name.Equals("host", StringComparison.OrdinalIgnoreCase)
        || name.Equals(HeaderNames.Timeout, StringComparison.OrdinalIgnoreCase)
        || name.Equals(HeaderNames.Status, StringComparison.OrdinalIgnoreCase)
        || name.Equals(HeaderNames.Message, StringComparison.OrdinalIgnoreCase)
        || name.Equals(HeaderNames.Encoding, StringComparison.OrdinalIgnoreCase)
        || name.Equals(HeaderNames.AcceptEncoding, StringComparison.OrdinalIgnoreCase);

    public static bool IsBinary(string name) => name.EndsWith(Metadata.BinaryHeaderSuffix, StringComparison.OrdinalIgnoreCase);

    public static string EncodeValue(Metadata.Entry entry) =>
        entry.IsBinary ? Convert.ToBase64String(entry.BinaryValue).TrimEnd('=') : entry.Value;

    /// <summary>Adds a received header to metadata. A header that is not valid metadata is left out, as peers and proxies add what they like.</summary>
    /// <param name="metadata">Where to add.</param>
    /// <param name="name">Header name.</param>
    /// <param name="value">Header value; of a binary one, several may be joined by commas.</param>
    public static void Add(Metadata metadata, string name, string value)
    {
        if (!IsKey(name))
        {
            return;
        }

        if (!IsBinary(name))
        {
            metadata.Add(name, value);
            return;
        }

        foreach (Range range in value.AsSpan().Split(','))
        {
            if (TryDecodeBase64(value.AsSpan(range).Trim(), out byte[] bytes))
            {
                metadata.Add(name, bytes);
            }
        }
    }

    private static bool IsKey(string name)
    {
        foreach (char c in name)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('.' or '_' or '-'))
            {
                return false;
            }
        }

        return name.Length > 0;
    }

    private static bool TryDecodeBase64(ReadOnlySpan<char> text, out byte[] bytes)
    {
        text = text.TrimEnd('=');
        Span<char> padded = text.Length <= 512 ? stackalloc char[515] : new char[text.Length + 3];
        text.CopyTo(padded);
        padded[text.Length..(text.Length + 3)].Fill('=');
        int length = (text.Length + 3) / 4 * 4;
        bytes = new byte[length / 4 * 3];
        if (!Convert.TryFromBase64Chars(padded[..length], bytes, out int written))
        {
            return false;
        }

        Array.Resize(ref bytes, written);
        return true;
    }
}
