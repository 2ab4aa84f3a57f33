using Hub.Contracts.Run.V1;
using Hub.Engine;

namespace Hub.Server.Runs;

/// <summary>The files of a run that can be had from outside.</summary>
internal sealed class RunFolder(string folder)
{
    private static readonly Dictionary<string, string> s_types = new(StringComparer.OrdinalIgnoreCase)
    {
        [".html"] = "text/html; charset=utf-8",
        [".json"] = "application/json",
        [".csv"] = "text/csv; charset=utf-8",
        [".xml"] = "application/xml",
        [".xlsx"] = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    };

    /// <summary>The files, by name.</summary>
    public IReadOnlyList<ReportFile> List() => !Directory.Exists(folder) ? [] :
        [.. Directory.EnumerateFiles(folder).Concat(Directory.Exists(Standard) ? Directory.EnumerateFiles(Standard) : [])
            .Where(f => s_types.ContainsKey(Path.GetExtension(f)))
            .Order(StringComparer.Ordinal)
            .Select(f => new ReportFile
            {
                Name = Path.GetRelativePath(folder, f).Replace('\\', '/'),
                Size = new FileInfo(f).Length,
                MediaType = s_types[Path.GetExtension(f)],
            })];

    private string Standard => Path.Combine(folder, "standard");

    /// <summary>Opens a file of the list; any other name is refused, so that no path leads out of the folder.</summary>
    public FileStream Open(string name)
    {
        var known = List().FirstOrDefault(f => f.Name == name) ?? throw new RefusedException(
            RefusalReason.FileNotFound,
            $"ファイル {name} はこの移行実行にありません。",
            $"the run has no file {name}.");
        return new FileStream(Path.Combine(folder, known.Name), FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
    }
}
