using System.Collections.Concurrent;
using Hub.Catalog.Editions;
using Hub.Engine;
using Hub.Engine.Identification;
using Hub.Findings;
using Hub.Reports;
using Hub.Server.Characters;
using Hub.Storage.Reading;

namespace Hub.Server.Runs;

/// <summary>Writes the report files of a run into its folder: each complete or not at all, and only where something changed since.</summary>
internal sealed class RunReporter(HubEngine engine, GaijiBook book)
{
    private const int Samples = 5;
    private const string Part = ".part";

    private readonly ConcurrentDictionary<string, SemaphoreSlim> _gates = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> _written = new(StringComparer.Ordinal);

    /// <summary>Writes the report of the run as it is now, unless the files say that already.</summary>
    public async Task EnsureAsync(string run, CancellationToken cancellationToken)
    {
        var gate = _gates.GetOrAdd(run, static _ => new SemaphoreSlim(1, 1));
        await gate.WaitAsync(cancellationToken);
        try
        {
            var view = await engine.GetRunAsync(run, cancellationToken);
            HubEngine.DemandKept(view.Run);
            var version = string.Join(' ', [$"{view.Run.UpdateTime:O} {view.Run.State} {book.ChangeTimeOf(view.Run.Municipality):O}", .. view.Streams.Select(s => $"{s.Epoch}:{s.State}:{s.Checkpoint.Offset}:{s.Resolved}")]);
            if (_written.GetValueOrDefault(run) == version)
            {
                return;
            }

            await WriteAsync(run, cancellationToken);
            _written[run] = version;
        }
        finally
        {
            gate.Release();
        }
    }

    /// <summary>Does something while no report of the run is being written, after which its files are not what was written.</summary>
    public async Task<T> ApartAsync<T>(string run, Func<ValueTask<T>> work, CancellationToken cancellationToken)
    {
        var gate = _gates.GetOrAdd(run, static _ => new SemaphoreSlim(1, 1));
        await gate.WaitAsync(cancellationToken);
        try
        {
            _written.TryRemove(run, out _);
            return await work();
        }
        finally
        {
            gate.Release();
        }
    }

    private async Task WriteAsync(string run, CancellationToken cancellationToken)
    {
        var summary = await engine.SummarizeAsync(run, Samples, cancellationToken);
        var folder = engine.FolderOf(run);
        PrivateFiles.CreateFolder(folder);
        await WriteFindingsAsync(run, summary.Plan.Edition, folder, cancellationToken);
        var gaiji = await book.ReadAsync("", run, cancellationToken);
        var shelf = GlyphShelf.Open(engine.CharactersFolder, summary.View.Run.Municipality, book.Added);
        ReportFolder.Write(RunReports.Build(summary, CharacterReports.Build(summary, gaiji, shelf)), folder);
    }

    // Both languages in one reading: there may be millions.
    private async Task WriteFindingsAsync(string run, Edition edition, string folder, CancellationToken cancellationToken)
    {
        var paths = new[] { Language.Ja, Language.En }.Select(l => (Language: l, Path: Path.Combine(folder, FindingsCsvWriter.FileNameOf(l)))).ToList();
        try
        {
            await using (var japanese = PrivateFiles.Create(paths[0].Path + Part))
            await using (var english = PrivateFiles.Create(paths[1].Path + Part))
            {
                using var writer = new FindingsCsvWriter(japanese, paths[0].Language);
                using var other = new FindingsCsvWriter(english, paths[1].Language);
                await foreach (var (_, finding) in engine.ReadFindingsAsync(run, new FindingFilter(), cancellationToken))
                {
                    var item = finding.ItemId.Length > 0 ? edition.FindItem(finding.ItemId) : null;
                    writer.Write(finding, item?.Group.Name ?? "", item?.Name ?? "");
                    other.Write(finding, item?.Group.Name ?? "", item?.Name ?? "");
                }
            }

            paths.ForEach(p => File.Move(p.Path + Part, p.Path, overwrite: true));
        }
        catch
        {
            paths.ForEach(p => File.Delete(p.Path + Part));
            throw;
        }
    }
}
