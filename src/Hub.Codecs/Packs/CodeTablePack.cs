using Hub.Codecs.Tables;

namespace Hub.Codecs.Packs;

/// <summary>A table of codes that is laid over a charset's built-in rows: a vendor's extension, or a site's gaiji.</summary>
public sealed class CodeTablePack
{
    /// <summary>Makes a pack of rows.</summary>
    public CodeTablePack(string name, string charset, string version, string licence, IReadOnlyList<CodeRow> rows)
    {
        Name = name;
        Charset = charset;
        Version = version;
        Licence = licence;
        Rows = rows;
    }

    /// <summary>Name of the pack, usually that of its file.</summary>
    public string Name { get; }

    /// <summary>The charset that it is for: a full name, or one half of a mixed one ("jef").</summary>
    public string Charset { get; }

    /// <summary>Version, as its maker says it.</summary>
    public string Version { get; }

    /// <summary>Licence, as its maker says it.</summary>
    public string Licence { get; }

    /// <summary>The rows.</summary>
    public IReadOnlyList<CodeRow> Rows { get; }
}
