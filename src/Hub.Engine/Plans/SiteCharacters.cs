using System.Security.Cryptography;
using System.Text;
using Hub.Characters.Identification;
using Hub.Characters.Packs;

namespace Hub.Engine.Plans;

/// <summary>
/// What a data folder knows about characters: the municipalities' work lists and the imported list of added characters. Read again when the files change;
/// a file that is damaged is told, never taken for an empty one.
/// </summary>
internal sealed class SiteCharacters(string folder)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, (string Digest, WorkList List, string Decided)> _lists = new(StringComparer.Ordinal);
    private (string Digest, AddedCharacterPack Pack) _added = ("", AddedCharacterPack.Empty);

    /// <summary>Decisions of a municipality, the added characters, and a digest of both; what runs count is not in it, as it changes with each of them.</summary>
    public (WorkList List, AddedCharacterPack Added, string Digest) Read(string municipality)
    {
        lock (_gate)
        {
            var store = new WorkListStore(folder);
            var (_, list, decided) = ListOf(store, municipality);
            var (addedDigest, added) = Added();
            return (list, added, decided + addedDigest);
        }
    }

    private (string Digest, WorkList List, string Decided) ListOf(WorkListStore store, string municipality)
    {
        if (municipality.Length == 0)
        {
            return ("", new WorkList("", []), "");
        }

        var digest = DigestOf(store.PathOf(municipality));
        if (_lists.TryGetValue(municipality, out var known) && known.Digest == digest)
        {
            return known;
        }

        try
        {
            var list = store.Load(municipality);
            return _lists[municipality] = (digest, list, DigestOf(list));
        }
        catch (InvalidDataException exception)
        {
            throw new RefusedException(
                RefusalReason.AdapterInvalid,
                $"文字同定の作業一覧が壊れています（{exception.Message}）。控えから戻してください。",
                $"the work list of characters is damaged ({exception.Message}): restore it from a backup.");
        }
    }

    private (string Digest, AddedCharacterPack Pack) Added()
    {
        var path = Path.Combine(folder, AddedCharacterPack.FileName);
        var digest = DigestOf(path);
        if (digest == _added.Digest)
        {
            return _added;
        }

        List<PackProblem> problems = [];
        using var reader = new StreamReader(path);
        var pack = AddedCharacterPack.Read(reader, problems);
        return problems.Count == 0 ? _added = (digest, pack) : throw new RefusedException(
            RefusalReason.AdapterInvalid,
            $"{path}:{problems[0].Line}: {problems[0].Ja} `hub characters import --added` で取り込み直してください。",
            $"{path}:{problems[0].Line}: {problems[0].En}. Import it again with `hub characters import --added`.");
    }

    private static string DigestOf(WorkList list) =>
        DigestOf(Encoding.UTF8.GetBytes(string.Concat(list.Decided.Select(i => $"{i.Charset}\t{i.Code}\t{i.Scalar}\t{i.Decision!.Target}\t{i.Decision.Text}\t{i.Decision.Match}\n"))));

    private static string DigestOf(string path) => File.Exists(path) ? DigestOf(File.ReadAllBytes(path)) : "";

    private static string DigestOf(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
