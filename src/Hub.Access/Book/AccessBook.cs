using System.Text.Json;
using System.Text.RegularExpressions;
using Hub.Access.Tokens;
using Hub.Findings;

namespace Hub.Access.Book;

/// <summary>
/// Who is known and may do what: the file access.json, readable by its owner only. Every change replaces it whole; a reader sees a change within a second, so that a
/// revoked token ends at once. Thread-safe; two processes that change it at the same time take turns by a lock file.
/// </summary>
public sealed partial class AccessBook
{
    /// <summary>Name of the file.</summary>
    public const string FileName = "access.json";

    private static readonly TimeSpan s_freshness = TimeSpan.FromSeconds(1);

    private readonly string _path;
    private readonly TimeProvider _time;
    private readonly Lock _gate = new();
    private AccessContent _content;
    private (DateTime Written, long Length) _version;
    private long _looked;

    private AccessBook(string path, TimeProvider time)
    {
        (_path, _time) = (path, time);
        (_content, _version) = Read();
        _looked = time.GetTimestamp();
    }

    /// <summary>Folder that it is in.</summary>
    public string Folder => Path.GetDirectoryName(_path)!;

    /// <summary>What it holds now, or held less than a second ago.</summary>
    public AccessContent Content => Look(s_freshness);

    /// <summary>Opens the book of a folder; a new folder has an empty one, which lets nobody in.</summary>
    /// <exception cref="InvalidDataException">The file is damaged: the message names it.</exception>
    public static AccessBook Open(string folder, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(time);
        PrivateFiles.CreateFolder(folder);
        return new AccessBook(Path.Combine(Path.GetFullPath(folder), FileName), time);
    }

    /// <summary>Gives somebody a role in a municipality; who is not known yet becomes known.</summary>
    /// <exception cref="ArgumentException">A name or a municipality that can't be.</exception>
    public void Give(string name, Grant grant)
    {
        ArgumentNullException.ThrowIfNull(grant);
        if (!Name().IsMatch(name))
        {
            throw new ArgumentException($"\"{name}\" is no name: 1 to 64 of letters, digits, '.', '_', '-', '@'.", nameof(name));
        }

        if (grant.Municipality != Grant.Everywhere && !Municipality().IsMatch(grant.Municipality))
        {
            throw new ArgumentException($"\"{grant.Municipality}\" is no municipality: 6 digits, or * for all.", nameof(grant));
        }

        Change(c =>
        {
            var known = c.Find(name) ?? new Principal(name, []);
            return known.Grants.Contains(grant) ? c : With(c, known with { Grants = [.. known.Grants, grant] });
        });
    }

    /// <summary>Takes a grant back; false: it was not given.</summary>
    public bool Take(string name, Grant grant)
    {
        var taken = false;
        Change(c =>
        {
            if (c.Find(name) is not { } known || !known.Grants.Contains(grant))
            {
                return c;
            }

            taken = true;
            return With(c, known with { Grants = [.. known.Grants.Where(g => g != grant)] });
        });
        return taken;
    }

    /// <summary>Forgets somebody: grants and certificates go, tokens are revoked; false: not known.</summary>
    public bool Remove(string name)
    {
        var known = false;
        Change(c =>
        {
            known = c.Find(name) is not null;
            return c with
            {
                Principals = [.. c.Principals.Where(p => p.Name != name)],
                Tokens = [.. c.Tokens.Select(t => t.Principal == name && t.Revoked is null ? t with { Revoked = _time.GetUtcNow() } : t)],
                Certificates = [.. c.Certificates.Where(t => t.Principal != name)],
            };
        });
        return known;
    }

    /// <summary>Makes a token for somebody. It is to be shown once: only its hash is kept. Null: nobody of that name.</summary>
    /// <param name="name">Whose it is.</param>
    /// <param name="life">How long it lasts.</param>
    /// <param name="note">What it is for; empty: not said.</param>
    /// <param name="scope">What it opens of what they may do; null: all of it.</param>
    public AccessToken? Issue(string name, TimeSpan life, string note, TokenScope? scope = null)
    {
        AccessToken? token = null;
        Change(c =>
        {
            if (c.Find(name) is null)
            {
                return c;
            }

            var (made, now) = (AccessToken.Create(), _time.GetUtcNow());
            token = made;
            return c with { Tokens = [.. c.Tokens, new TokenRecord(made.Id, made.Hash(), name, now, now + life, null, note) { Scope = scope }] };
        });
        return token;
    }

    /// <summary>Revokes a token by its id; false: there is no valid one.</summary>
    public bool Revoke(string id)
    {
        var revoked = false;
        Change(c => c with
        {
            Tokens = [.. c.Tokens.Select(t =>
            {
                if (t.Id != id || t.Revoked is not null)
                {
                    return t;
                }

                revoked = true;
                return t with { Revoked = _time.GetUtcNow() };
            })],
        });
        return revoked;
    }

    /// <summary>Lets a client certificate stand for somebody; false: nobody of that name.</summary>
    public bool AddCertificate(string name, string sha256)
    {
        var known = false;
        Change(c =>
        {
            known = c.Find(name) is not null;
            return known ? c with { Certificates = [.. c.Certificates.Where(t => t.Sha256 != sha256), new CertificateRecord(sha256, name, _time.GetUtcNow())] } : c;
        });
        return known;
    }

    /// <summary>Whom a token stands for; null: nobody, for whatever reason.</summary>
    public Principal? FindByToken(AccessToken token)
    {
        var content = Content;
        var record = content.Tokens.FirstOrDefault(t => t.Id == token.Id);
        if (record is null)
        {
            // It may have been made just now.
            content = Look(TimeSpan.Zero);
            record = content.Tokens.FirstOrDefault(t => t.Id == token.Id);
        }

        return record is not null && token.Fits(record.Hash) && record.IsValid(_time.GetUtcNow()) && content.Find(record.Principal) is { } owner
            ? record.Scope?.Narrow(owner) ?? owner
            : null;
    }

    /// <summary>Whom a certificate stands for; null: nobody.</summary>
    public Principal? FindByCertificate(string sha256)
    {
        var content = Content;
        return content.Certificates.FirstOrDefault(c => c.Sha256 == sha256) is { } record ? content.Find(record.Principal) : null;
    }

    [GeneratedRegex(@"^[\p{L}\p{N}._@-]{1,64}$")]
    private static partial Regex Name();

    [GeneratedRegex("^[0-9]{6}$")]
    private static partial Regex Municipality();

    private AccessContent Look(TimeSpan freshness)
    {
        lock (_gate)
        {
            if (_time.GetElapsedTime(_looked) >= freshness)
            {
                _looked = _time.GetTimestamp();
                if (VersionOf() != _version)
                {
                    (_content, _version) = Read();
                }
            }

            return _content;
        }
    }

    private static AccessContent With(AccessContent content, Principal principal) => content with
    {
        Principals = [.. content.Principals.Where(p => p.Name != principal.Name).Append(principal).OrderBy(p => p.Name, StringComparer.Ordinal)],
    };

    private void Change(Func<AccessContent, AccessContent> change)
    {
        lock (_gate)
        {
            using var turn = PrivateFiles.Lock(_path + ".lock");
            var (before, _) = Read();
            _content = change(before);
            PrivateFiles.Replace(_path, JsonSerializer.SerializeToUtf8Bytes(_content, AccessContent.Json));
            _version = VersionOf();
        }
    }

    private (AccessContent Content, (DateTime Written, long Length) Version) Read()
    {
        var version = VersionOf();
        if (version.Length < 0)
        {
            return (new AccessContent(), version);
        }

        try
        {
            return (JsonSerializer.Deserialize<AccessContent>(File.ReadAllBytes(_path), AccessContent.Json) ?? throw new JsonException("null"), version);
        }
        catch (JsonException exception)
        {
            throw new InvalidDataException($"{_path} is damaged, so nobody is let in: {exception.Message}", exception);
        }
    }

    private (DateTime Written, long Length) VersionOf()
    {
        var file = new FileInfo(_path);
        return file.Exists ? (file.LastWriteTimeUtc, file.Length) : (default, -1);
    }
}
