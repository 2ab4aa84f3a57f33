using System.Security.Cryptography;
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
    private readonly Dictionary<string, (string Digest, WorkList List)> _lists = new(StringComparer.Ordinal);
    private (string Digest, AddedCharacterPack Pack) _added = ("", AddedCharacterPack.Empty);

    /// <summary>Decisions of a municipality, the added characters, and a digest of both.</summary>
    public (WorkList List, AddedCharacterPack Added, string Digest) Read(string municipality)
    {
        lock (_gate)
        {
            var store = new WorkListStore(folder);
            var (listDigest, list) = ListOf(store, municipality);
            var (addedDigest, added) = Added();
            return (list, added, listDigest + addedDigest);
        }
    }

    private (string Digest, WorkList List) ListOf(WorkListStore store, string municipality)
    {
        if (municipality.Length == 0)
        {
            return ("", new WorkList("", []));
        }

        var digest = DigestOf(store.PathOf(municipality));
        if (_lists.TryGetValue(municipality, out var known) && known.Digest == digest)
        {
            return known;
        }

        try
        {
            return _lists[municipality] = (digest, store.Load(municipality));
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

    private static string DigestOf(string path) => File.Exists(path) ? Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path))) : "";
}
