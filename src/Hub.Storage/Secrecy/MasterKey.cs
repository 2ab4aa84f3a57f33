using System.Buffers.Text;
using System.Security.Cryptography;

namespace Hub.Storage.Secrecy;

/// <summary>
/// A key that wraps the data keys of runs (envelope encryption): 256 bits. Its id follows from it, so that a wrong key is told from the right one without
/// trying it, and says nothing about it.
/// </summary>
public sealed class MasterKey
{
    /// <summary>Length of a key in bytes.</summary>
    public const int Length = 32;

    internal const int NonceLength = 12;
    internal const int TagLength = 16;

    private readonly byte[] _key;

    private MasterKey(byte[] key)
    {
        _key = key;
        Id = Convert.ToHexStringLower(HKDF.DeriveKey(HashAlgorithmName.SHA256, key, 8, info: "hub master key id"u8.ToArray()));
    }

    /// <summary>Names the key: 16 hex digits.</summary>
    public string Id { get; }

    /// <summary>A new key, by chance.</summary>
    public static MasterKey Create() => new(RandomNumberGenerator.GetBytes(Length));

    /// <summary>Reads a key from 43 characters of base64url, or 44 of base64; null: it is none.</summary>
    public static MasterKey? Parse(ReadOnlySpan<char> text)
    {
        Span<char> url = stackalloc char[Length * 4 / 3 + 2];
        text = text.Trim().TrimEnd('=');
        if (text.Length > url.Length)
        {
            return null;
        }

        text.Replace(url, '+', '-');
        url = url[..text.Length];
        url.Replace('/', '_');
        var key = new byte[Length];
        return Base64Url.IsValid(url, out var length) && length == Length && Base64Url.TryDecodeFromChars(url, key, out _) ? new MasterKey(key) : null;
    }

    /// <summary>The key as it is kept: whoever has this text has the data.</summary>
    public string Reveal() => Base64Url.EncodeToString(_key);

    /// <summary>Its id only, so that no log gets the key.</summary>
    public override string ToString() => Id;

    // A nonce by chance: a master key wraps once a run and once a rotation, far below the 2^32 times that 96 bits of chance are good for (NIST SP 800-38D, 8.3).
    internal byte[] Wrap(ReadOnlySpan<byte> dataKey, ReadOnlySpan<byte> name)
    {
        var wrapped = new byte[NonceLength + dataKey.Length + TagLength];
        RandomNumberGenerator.Fill(wrapped.AsSpan(0, NonceLength));
        using var cipher = new AesGcm(_key, TagLength);
        cipher.Encrypt(wrapped.AsSpan(0, NonceLength), dataKey, wrapped.AsSpan(NonceLength, dataKey.Length), wrapped.AsSpan(NonceLength + dataKey.Length), name);
        return wrapped;
    }

    /// <exception cref="AuthenticationTagMismatchException">It was wrapped for another name, by another key, or changed.</exception>
    internal byte[] Unwrap(ReadOnlySpan<byte> wrapped, ReadOnlySpan<byte> name)
    {
        if (wrapped.Length != NonceLength + Length + TagLength)
        {
            throw new AuthenticationTagMismatchException();
        }

        var dataKey = new byte[Length];
        using var cipher = new AesGcm(_key, TagLength);
        cipher.Decrypt(wrapped[..NonceLength], wrapped.Slice(NonceLength, Length), wrapped[(NonceLength + Length)..], dataKey, name);
        return dataKey;
    }
}
