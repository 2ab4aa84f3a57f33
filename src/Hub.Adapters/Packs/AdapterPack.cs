using Hub.Adapters.Model;
using Hub.Adapters.Tables;
using Hub.Records.Copybooks;

namespace Hub.Adapters.Packs;

/// <summary>An adapter pack as it lies on disk: adapter.yaml, copybooks and code tables, read and checked for form. Immutable.</summary>
public sealed class AdapterPack
{
    /// <summary>Name of the file that makes a folder a pack.</summary>
    public const string FileName = "adapter.yaml";

    internal AdapterPack(string folder, AdapterDocument document, IReadOnlyDictionary<string, Copybook> copybooks, IReadOnlyDictionary<string, CodeTable> tables)
    {
        Folder = folder;
        Document = document;
        Copybooks = copybooks;
        Tables = tables;
    }

    /// <summary>Where it lies.</summary>
    public string Folder { get; }

    /// <summary>Name: vendor/business, as runs refer to it.</summary>
    public string Name => Document.Name;

    /// <summary>Title in Japanese.</summary>
    public string TitleJa => Document.TitleJa;

    /// <summary>Title in English.</summary>
    public string TitleEn => Document.TitleEn;

    /// <summary>Vendor type.</summary>
    public string Vendor => Document.Vendor;

    /// <summary>Business, three digits.</summary>
    public string Business => Document.Business;

    /// <summary>Id of the edition that it targets, such as 001/2.1.</summary>
    public string Edition => Document.Edition.Value;

    /// <summary>Charset name.</summary>
    public string Charset => Document.Charset.Name.Value;

    /// <summary>Framing of its sources; several are joined by "+".</summary>
    public string Framing => string.Join('+', Document.Sources.Select(s => s.Framing).Distinct());

    /// <summary>Names of the groups that it fills.</summary>
    public IReadOnlyList<string> Groups => [.. Document.Groups.Select(g => g.Group.Value).Distinct()];

    /// <summary>Patterns of the files that it expects, in order.</summary>
    public IReadOnlyList<string> Files => [.. Document.Sources.SelectMany(s => s.Files.Select(f => f.Value)).Distinct()];

    internal AdapterDocument Document { get; }

    internal IReadOnlyDictionary<string, Copybook> Copybooks { get; }

    internal IReadOnlyDictionary<string, CodeTable> Tables { get; }

    /// <summary>Reads a pack; null when it can't be used, with every mistake in <paramref name="problems"/>.</summary>
    public static AdapterPack? Load(string folder, AdapterProblems problems) => new PackLoader(folder, problems).Load();
}
