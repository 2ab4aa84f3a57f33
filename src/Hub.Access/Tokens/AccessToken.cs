using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Hub.Access.Tokens;

/// <summary>
/// An API token as its owner holds it: "hub_ID_SECRET" with 8 hex digits to name it and 256 random bits. The hub keeps only the SHA-256 of the secret: with 256 bits
/// of chance there is nothing to guess, so a slow hash would protect nothing.
/// </summary>
/// <param name="Id">Names the token in lists and in the audit.</param>
/// <param name="Secret">32 bytes in base64url. Shown once, never stored.</param>
public readonly record struct AccessToken(string Id, string Secret)
{
    private const string Prefix = "hub_";
    private const int IdLength = 8;
    private const int SecretLength = 43;

    /// <summary>A new token.</summary>
    public static AccessToken Create() => new(
        Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(IdLength / 2)),
        Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32)));

    /// <summary>Takes a token apart; false: it is none.</summary>
    public static bool TryParse(string? text, out AccessToken token)
    {
        token = default;
        if (text is null || text.Length != Prefix.Length + IdLength + 1 + SecretLength || !text.StartsWith(Prefix, StringComparison.Ordinal) || text[Prefix.Length + IdLength] != '_')
        {
            return false;
        }

        token = new AccessToken(text.Substring(Prefix.Length, IdLength), text[(Prefix.Length + IdLength + 1)..]);
        return true;
    }

    /// <summary>SHA-256 of the secret in lower-case hex: what the hub keeps.</summary>
    public string Hash() => Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(Secret)));

    /// <summary>True when the hash is that of the secret; takes the same time either way.</summary>
    public bool Fits(string hash) => CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Hash()), Encoding.ASCII.GetBytes(hash));

    /// <summary>The token as it is handed to its owner.</summary>
    public string Reveal() => $"{Prefix}{Id}_{Secret}";

    /// <summary>Its name only, so that no log gets the secret.</summary>
    public override string ToString() => $"{Prefix}{Id}_…";
}
