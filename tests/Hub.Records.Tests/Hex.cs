using System.Text;

namespace Hub.Records.Tests;

/// <summary>Bytes written as hex in tests.</summary>
internal static class Hex
{
    public static byte[] FromHex(this byte[] text) => Convert.FromHexString(Encoding.ASCII.GetString(text).Replace(" ", "", StringComparison.Ordinal));
}
