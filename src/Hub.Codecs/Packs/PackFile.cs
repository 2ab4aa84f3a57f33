using System.Security.Cryptography;
using System.Text;

namespace Hub.Codecs.Packs;

/// <summary>A pack as a file: TSV with a header that holds the sha256 of all its other lines. A file that was edited or damaged is refused.</summary>
public static class PackFile
{
    /// <summary>Extension of installed packs.</summary>
    public const string Extension = ".tsv";

    private const string Digest = "# sha256: ";

    /// <summary>Reads a pack and checks it.</summary>
    /// <exception cref="InvalidDataException">The digest is missing or wrong, a line can't be read, or the header lacks the charset.</exception>
    public static CodeTablePack Load(string path)
    {
        var bytes = File.ReadAllBytes(path);
        var text = Encoding.UTF8.GetString(bytes);
        var declared = text.Split('\n').FirstOrDefault(l => l.StartsWith(Digest, StringComparison.Ordinal))?[Digest.Length..].Trim()
            ?? throw new InvalidDataException($"{path} has no line \"{Digest.Trim()}\": it is no installed pack. Import it with `hub tables import`.");
        var actual = DigestOf(text);
        if (!string.Equals(declared, actual, StringComparison.OrdinalIgnoreCase))
        {
            throw new InvalidDataException(
                $"{path} was edited or damaged: its sha256 is {actual}, its header says {declared}. Import the changed table again with `hub tables import`.");
        }

        var source = PackSource.Read(text);
        if (source.Problems.Count > 0)
        {
            throw new InvalidDataException($"{path}, line {source.Problems[0].Line}: \"{source.Problems[0].Code}\" is no row of a pack.");
        }

        return new CodeTablePack(
            source.Header.GetValueOrDefault("name", Path.GetFileNameWithoutExtension(path)),
            source.Header.GetValueOrDefault("charset") ?? throw new InvalidDataException($"{path} has no line \"# charset: …\"."),
            source.Header.GetValueOrDefault("version", ""),
            source.Header.GetValueOrDefault("licence", ""),
            [.. source.Lines.Select(l => l.Row)]);
    }

    /// <summary>The text of a pack: header, then rows by code.</summary>
    public static string Write(CodeTablePack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        var head = new StringBuilder()
            .Append("# name: ").Append(pack.Name).Append('\n')
            .Append("# charset: ").Append(pack.Charset).Append('\n')
            .Append("# version: ").Append(pack.Version).Append('\n')
            .Append("# licence: ").Append(pack.Licence).Append('\n');
        var body = new StringBuilder();
        foreach (var row in pack.Rows.OrderBy(r => r.Length).ThenBy(r => r.Code).ThenBy(r => r.Use).ThenBy(r => r.First))
        {
            _ = body.Append(PackText.Line(row)).Append('\n');
        }

        return head.ToString() + Digest + DigestOf(head.ToString() + body) + "\n" + body;
    }

    private static string DigestOf(string text)
    {
        var lines = text.Split('\n').Where(l => !l.StartsWith(Digest, StringComparison.Ordinal)).Select(l => l.TrimEnd('\r'));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines))));
    }
}
