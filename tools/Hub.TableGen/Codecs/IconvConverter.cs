using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Hub.TableGen.Codecs;

/// <summary>One converter of the C library: asked one code at a time, each from the initial shift state.</summary>
internal sealed unsafe partial class IconvConverter : IDisposable
{
    private readonly nint _handle;

    /// <summary>Opens the converter; both names as the C library knows them.</summary>
    public IconvConverter(string from, string to)
    {
        _handle = Open(to, from);
        if (_handle == -1)
        {
            throw new NotSupportedException($"The C library has no conversion from {from} to {to}.");
        }
    }

    /// <summary>The scalars that the bytes mean as a whole, or null where they mean none.</summary>
    public List<int>? Decode(ReadOnlySpan<byte> bytes)
    {
        if (Convert(bytes) is not { Length: > 0 } ucs4)
        {
            return null;
        }

        var scalars = new List<int>();
        for (var i = 0; i < ucs4.Length; i += 4)
        {
            scalars.Add(BinaryPrimitives.ReadInt32BigEndian(ucs4.AsSpan(i)));
        }

        return scalars;
    }

    /// <summary>The bytes that the scalars are encoded to, shifts back included, or null where they can't be.</summary>
    public byte[]? Encode(IReadOnlyList<int> scalars)
    {
        Span<byte> ucs4 = stackalloc byte[scalars.Count * 4];
        for (var i = 0; i < scalars.Count; i++)
        {
            BinaryPrimitives.WriteInt32BigEndian(ucs4[(i * 4)..], scalars[i]);
        }

        return Convert(ucs4);
    }

    /// <inheritdoc/>
    public void Dispose() => _ = Close(_handle);

    private byte[]? Convert(ReadOnlySpan<byte> bytes)
    {
        _ = Iconv(_handle, null, null, null, null);
        var output = stackalloc byte[64];
        fixed (byte* input = bytes)
        {
            var from = input;
            var to = output;
            var fromLeft = (nuint)bytes.Length;
            nuint toLeft = 64;
            // A positive count means an approximation was made: not a row of the table.
            if (Iconv(_handle, &from, &fromLeft, &to, &toLeft) != 0 || fromLeft != 0
                || Iconv(_handle, null, null, &to, &toLeft) != 0)
            {
                return null;
            }

            return new ReadOnlySpan<byte>(output, 64 - (int)toLeft).ToArray();
        }
    }

    [LibraryImport("libc.so.6", EntryPoint = "iconv_open", StringMarshalling = StringMarshalling.Utf8)]
    private static partial nint Open(string to, string from);

    [LibraryImport("libc.so.6", EntryPoint = "iconv")]
    private static partial nint Iconv(nint handle, byte** from, nuint* fromLeft, byte** to, nuint* toLeft);

    [LibraryImport("libc.so.6", EntryPoint = "iconv_close")]
    private static partial int Close(nint handle);
}
