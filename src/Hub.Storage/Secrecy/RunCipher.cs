using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Hub.Storage.Secrecy;

/// <summary>
/// Seals and opens what is stored of one run, with the run's own data key: destroy that, and all of it is gone. AES-256-GCM; a sealed piece is salt (16 bytes), counter
/// (8), bytes, tag (16).
/// A nonce never repeats: each cipher takes a key of its own, derived from the data key and a salt of 128 random bits, and counts up from zero in memory;
/// a transaction that is rolled back does not take the counter back. Not thread-safe.
/// </summary>
public sealed class RunCipher : IDisposable
{
    /// <summary>How much longer a sealed piece is.</summary>
    public const int Overhead = SaltLength + CounterLength + MasterKey.TagLength;

    private const int SaltLength = 16;
    private const int CounterLength = 8;

    private readonly byte[] _dataKey;
    private readonly byte[] _salt = RandomNumberGenerator.GetBytes(SaltLength);
    private readonly Dictionary<UInt128, AesGcm> _openers = [];
    private AesGcm? _sealer;
    private Aes? _pseudonyms;
    private byte[] _sealed = [];
    private ulong _counter;

    private RunCipher(byte[] dataKey) => _dataKey = dataKey;

    /// <summary>Makes the data key of a new run, wrapped by the master key.</summary>
    public static byte[] CreateKey(MasterKey master, string run)
    {
        ArgumentNullException.ThrowIfNull(master);
        var dataKey = RandomNumberGenerator.GetBytes(MasterKey.Length);
        var wrapped = master.Wrap(dataKey, Name(run));
        CryptographicOperations.ZeroMemory(dataKey);
        return wrapped;
    }

    /// <summary>Wraps the data key of a run anew.</summary>
    /// <exception cref="AuthenticationTagMismatchException">The wrapped key is another run's, another master key's, or changed.</exception>
    public static byte[] Rewrap(MasterKey from, MasterKey to, ReadOnlySpan<byte> wrapped, string run)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        var dataKey = from.Unwrap(wrapped, Name(run));
        var again = to.Wrap(dataKey, Name(run));
        CryptographicOperations.ZeroMemory(dataKey);
        return again;
    }

    /// <summary>The cipher of a run.</summary>
    /// <exception cref="AuthenticationTagMismatchException">The wrapped key is another run's, another master key's, or changed.</exception>
    public static RunCipher Open(MasterKey master, ReadOnlySpan<byte> wrapped, string run)
    {
        ArgumentNullException.ThrowIfNull(master);
        return new RunCipher(master.Unwrap(wrapped, Name(run)));
    }

    /// <summary>Seals bytes for a place; the answer is valid until the next call.</summary>
    public ReadOnlySpan<byte> Seal(ReadOnlySpan<byte> bytes, in BlockPlace place)
    {
        var length = bytes.Length + Overhead;
        if (_sealed.Length < length)
        {
            _sealed = new byte[Math.Max(length, _sealed.Length * 2)];
        }

        _sealer ??= Derive(_salt);
        _salt.CopyTo(_sealed, 0);
        BinaryPrimitives.WriteUInt64LittleEndian(_sealed.AsSpan(SaltLength), _counter);
        Span<byte> nonce = stackalloc byte[MasterKey.NonceLength];
        Span<byte> where = stackalloc byte[BlockPlace.MaxLength];
        nonce.Clear();
        BinaryPrimitives.WriteUInt64LittleEndian(nonce, checked(_counter++));
        var start = SaltLength + CounterLength;
        _sealer.Encrypt(nonce, bytes, _sealed.AsSpan(start, bytes.Length), _sealed.AsSpan(start + bytes.Length, MasterKey.TagLength), where[..place.WriteTo(where)]);
        return _sealed.AsSpan(0, length);
    }

    /// <summary>Length of what a sealed piece holds; less than 0: it is none.</summary>
    public static int LengthOf(ReadOnlySpan<byte> sealedBytes) => sealedBytes.Length - Overhead;

    /// <summary>Opens a sealed piece at its place into <see cref="LengthOf"/> bytes.</summary>
    /// <exception cref="AuthenticationTagMismatchException">It was changed, or belongs to another place or run.</exception>
    public void Open(ReadOnlySpan<byte> sealedBytes, in BlockPlace place, Span<byte> bytes)
    {
        if (LengthOf(sealedBytes) < 0)
        {
            throw new AuthenticationTagMismatchException();
        }

        var salt = sealedBytes[..SaltLength];
        var id = BinaryPrimitives.ReadUInt128LittleEndian(salt);
        if (!_openers.TryGetValue(id, out var opener))
        {
            if (_openers.Count >= 64)
            {
                ForgetOpeners();
            }

            _openers.Add(id, opener = Derive(salt));
        }

        Span<byte> nonce = stackalloc byte[MasterKey.NonceLength];
        Span<byte> where = stackalloc byte[BlockPlace.MaxLength];
        nonce.Clear();
        sealedBytes.Slice(SaltLength, CounterLength).CopyTo(nonce);
        var start = SaltLength + CounterLength;
        opener.Decrypt(nonce, sealedBytes[start..^MasterKey.TagLength], sealedBytes[^MasterKey.TagLength..], bytes, where[..place.WriteTo(where)]);
    }

    /// <summary>Another number for a number, the same for the same within the run: a hash of a person's key could be found by trying all keys, this can't.</summary>
    public long Pseudonym(long number)
    {
        if (_pseudonyms is null)
        {
            _pseudonyms = Aes.Create();
            _pseudonyms.SetKey(HKDF.DeriveKey(HashAlgorithmName.SHA256, _dataKey, MasterKey.Length, info: "hub pseudonyms"u8.ToArray()));
        }

        Span<byte> block = stackalloc byte[16];
        block.Clear();
        BinaryPrimitives.WriteInt64LittleEndian(block, number);
        _pseudonyms.EncryptEcb(block, block, PaddingMode.None);
        return BinaryPrimitives.ReadInt64LittleEndian(block);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        ForgetOpeners();
        _sealer?.Dispose();
        _pseudonyms?.Dispose();
        CryptographicOperations.ZeroMemory(_dataKey);
    }

    private static byte[] Name(string run) => Encoding.UTF8.GetBytes("hub run key\n" + run);

    private AesGcm Derive(ReadOnlySpan<byte> salt)
    {
        Span<byte> key = stackalloc byte[MasterKey.Length];
        HKDF.DeriveKey(HashAlgorithmName.SHA256, _dataKey, key, salt, "hub blocks"u8);
        var cipher = new AesGcm(key, MasterKey.TagLength);
        CryptographicOperations.ZeroMemory(key);
        return cipher;
    }

    private void ForgetOpeners()
    {
        foreach (var opener in _openers.Values)
        {
            opener.Dispose();
        }

        _openers.Clear();
    }
}
