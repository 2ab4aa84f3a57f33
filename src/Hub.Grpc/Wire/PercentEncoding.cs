using System.Buffers;
using System.Text;

namespace Grpc.Wire;

/// <summary>The percent-encoding of <c>grpc-message</c>: UTF-8, printable ASCII but <c>%</c> as it is.</summary>
internal static class PercentEncoding
{
    private static readonly SearchValues<char> Plain = SearchValues.Create(
        " !\"#$&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~");

    public static string Encode(string text)
    {
        if (!text.AsSpan().ContainsAnyExcept(Plain))
        {
            return text;
        }

        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        var result = new StringBuilder(utf8.Length * 2);
        foreach (byte value in utf8)
        {
            if (value is >= 0x20 and <= 0x7E and not (byte)'%')
            {
                result.Append((char)value);
            }
            else
            {
                result.Append('%').Append(value.ToString("X2", System.Globalization.CultureInfo.InvariantCulture));
            }
        }

        return result.ToString();
    }

    /// <summary>Decodes; what is not a valid escape stays as it is, as the protocol demands.</summary>
    /// <param name="text">Header value.</param>
    public static string Decode(string text)
    {
        if (!text.Contains('%', StringComparison.Ordinal))
        {
            return text;
        }

        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        int written = 0;
        for (int i = 0; i < utf8.Length; i++)
        {
            if (utf8[i] == '%' && i + 2 < utf8.Length && char.IsAsciiHexDigit((char)utf8[i + 1]) && char.IsAsciiHexDigit((char)utf8[i + 2]))
            {
                utf8[written++] = (byte)((HexValue(utf8[i + 1]) << 4) | HexValue(utf8[i + 2]));
                i += 2;
            }
            else
            {
                utf8[written++] = utf8[i];
            }
        }

        return Encoding.UTF8.GetString(utf8, 0, written);
    }

    private static int HexValue(byte digit) => digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10;
}
