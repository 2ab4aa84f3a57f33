using System.Text;
using Hub.Codecs;

namespace Hub.Records.Copybooks;

/// <summary>Copybooks on disk: UTF-8, or CP932 as Japanese tools write them.</summary>
public static class CopybookFile
{
    private const long MaxLength = 64 * 1024 * 1024;

    // Its tables cost more than most copybooks.
    private static readonly Lazy<Charset> s_cp932 = new(() => Charset.Open("cp932"));

    private static readonly string[] s_endings = ["", ".cpy", ".cbl", ".cob", ".copy", ".CPY", ".CBL", ".COB"];

    /// <summary>Reads a copybook file; null with the reason where it can't be read.</summary>
    public static CopybookSource? TryRead(string path, out string failure)
    {
        ArgumentNullException.ThrowIfNull(path);
        try
        {
            var length = new FileInfo(path).Length;
            if (length > MaxLength)
            {
                failure = $"{length} > {MaxLength} bytes";
                return null;
            }

            failure = "";
            return new CopybookSource(path, Decode(File.ReadAllBytes(path)));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            failure = exception.Message;
            return null;
        }
    }

    /// <summary>Decodes the bytes of a copybook: UTF-8 where they are that, else CP932.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        if (System.Text.Unicode.Utf8.IsValid(bytes))
        {
            return Encoding.UTF8.GetString(bytes);
        }

        var charset = s_cp932.Value;
        var utf8 = new byte[charset.MaxUtf8Length(bytes.Length)];
        var written = charset.DecodeField(bytes, FieldForm.Mixed, utf8, new CodeIssueList());
        return Encoding.UTF8.GetString(utf8, 0, written);
    }

    /// <summary>Finds texts for COPY in folders: the name, with or without a usual ending, in any letter case. Names with path parts find nothing.</summary>
    public static Func<string, string?, CopybookSource?> Resolver(IReadOnlyList<string> folders)
    {
        ArgumentNullException.ThrowIfNull(folders);
        return (name, library) => Find(folders, name, library);
    }

    private static CopybookSource? Find(IReadOnlyList<string> folders, string name, string? library)
    {
        // A copybook must not reach out of its folders.
        if (!IsPlain(name) || (library is not null && !IsPlain(library)))
        {
            return null;
        }

        foreach (var folder in folders)
        {
            string[] places = library is null ? [folder] : [Path.Combine(folder, library), folder];
            foreach (var place in places)
            {
                if (FindIn(place, name) is { } path && TryRead(path, out _) is { } source)
                {
                    return source;
                }
            }
        }

        return null;
    }

    private static string? FindIn(string folder, string name)
    {
        if (!Directory.Exists(folder))
        {
            return null;
        }

        foreach (var ending in s_endings)
        {
            var path = Path.Combine(folder, name + ending);
            if (File.Exists(path))
            {
                return path;
            }
        }

        return Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal).FirstOrDefault(f =>
            string.Equals(Path.GetFileNameWithoutExtension(f), name, StringComparison.OrdinalIgnoreCase)
            && s_endings.Contains(Path.GetExtension(f), StringComparer.OrdinalIgnoreCase));
    }

    private static bool IsPlain(string name) =>
        name.Length is > 0 and < 128 && name.IndexOfAny(['/', '\\', ':', '\0']) < 0 && name is not ("." or "..");
}
