using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Hub.Engine.Commit;
using Hub.Engine.Lookups;
using Hub.Engine.Plans;
using Hub.Engine.Runs;
using Hub.Storage;
using Hub.Storage.Runs;
using Hub.Storage.Streams;
using Hub.Validation.Values;

namespace Hub.Engine;

/// <content>Runs: create, read, list, abandon.</content>
public sealed partial class HubEngine
{
    [GeneratedRegex("^[a-z]([a-z0-9-]{0,61}[a-z0-9])?$")]
    private static partial Regex RunId();

    [GeneratedRegex(@"^[\p{L}\p{N}_-][\p{L}\p{M}\p{N}._-]{0,199}$")]
    private static partial Regex StreamName();

    [GeneratedRegex("^[0-9]{6}$")]
    private static partial Regex MunicipalityCode();

    /// <summary>The refusal for a run that is not there; for a caller who may not know that it is there, too.</summary>
    public static RefusedException NoSuchRun(string run) => Refused.Run(run);

    /// <summary>Creates a run. A repeated request gives the same run.</summary>
    /// <param name="request">What to create.</param>
    /// <param name="requestId">Id of the request.</param>
    /// <param name="admit">Asked before a new run is made, not when a repeat is answered; what it throws refuses the run.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    public async ValueTask<RunView> CreateRunAsync(RunRequest request, string requestId, Func<CancellationToken, ValueTask> admit, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(admit);
        ArgumentNullException.ThrowIfNull(request);
        ThrowIfStopping();
        var stamp = new RequestStamp(requestId, Fingerprint(request));
        if (await AnsweredAsync(stamp, cancellationToken) is { } answer)
        {
            return await GetRunAsync(answer, cancellationToken);
        }

        await admit(cancellationToken);
        Validate(request);
        var plan = _plans.Find(new PlanRequest(request.Adapter, request.Profile, request.Parameters) { Municipality = request.Municipality });
        foreach (var file in request.Manifest.Files.Where(f => f.Kind != StreamKind.Rows && !plan.Takes(FileOf(f))))
        {
            throw Refused.Layout(request.Adapter, FileOf(file), plan.Files);
        }

        StreamOrder.Check(request.Manifest, plan);
        _ = DeclaredTotals.Create(request.Manifest, plan.Edition);
        var now = _time.GetUtcNow();
        var run = new StoredRun
        {
            Id = request.Id.Length > 0 ? request.Id : NewId(plan.Edition.Business, now),
            Municipality = request.Municipality,
            Business = plan.Edition.Business,
            Edition = plan.Edition.Version,
            Adapter = request.Adapter,
            AdapterSha256 = plan.AdapterSha256,
            Characters = plan.Characters,
            Parameters = request.Parameters,
            Profile = request.Profile,
            Mode = request.Mode,
            Manifest = request.Manifest,
            Title = request.Title,
            CreatedBy = request.CreatedBy,
            CreateTime = now,
            UpdateTime = now,
        };
        if (!await _store.CreateRunAsync(run, stamp, cancellationToken))
        {
            return await AnsweredAsync(stamp, cancellationToken) is { } same ? await GetRunAsync(same, cancellationToken) : throw Refused.RunExists(run.Id);
        }

        return await GetRunAsync(run.Id, cancellationToken);
    }

    /// <summary>Reads a run.</summary>
    public async ValueTask<RunView> GetRunAsync(string run, CancellationToken cancellationToken) =>
        View(await RequireRunAsync(run, cancellationToken), await _store.ListStreamsAsync(run, cancellationToken));

    /// <summary>Lists runs, newest first.</summary>
    public ValueTask<IReadOnlyList<StoredRun>> ListRunsAsync(RunFilter filter, CancellationToken cancellationToken) => _store.ListRunsAsync(filter, cancellationToken);

    /// <summary>Gives a run up and drops what it holds. Idempotent.</summary>
    public async ValueTask<RunView> AbandonRunAsync(string run, string requestId, CancellationToken cancellationToken)
    {
        ThrowIfStopping();
        await AnsweredAsync(new RequestStamp(requestId, "abandon " + run), cancellationToken);
        await using var hold = await HoldRunAsync(run, cancellationToken);
        var stored = await RequireRunAsync(run, cancellationToken);
        if (stored.State != RunState.Abandoned)
        {
            await CloseSessionsAsync(run);
            if (!await _store.AbandonRunAsync(run, _time.GetUtcNow(), cancellationToken))
            {
                throw Refused.State(run, stored.State, "破棄", "abandoned");
            }
        }

        await _store.RememberAnswerAsync(new RequestStamp(requestId, "abandon " + run), run, _time.GetUtcNow(), cancellationToken);
        return await GetRunAsync(run, cancellationToken);
    }

    private RunView View(StoredRun run, IReadOnlyList<StoredStream> streams) => new(run, streams)
    {
        Order = _orders.TryGetValue(run.Id, out var known) ? known : OrderOf(run),
    };

    /// <summary>Which streams wait for which; none where the adapter is not there any more.</summary>
    private IReadOnlyDictionary<string, IReadOnlyList<string>> OrderOf(StoredRun run)
    {
        try
        {
            var plan = PlanOf(run);
            var order = run.Manifest.Files.Select(f => (f.Stream, Before: StreamOrder.Before(run.Manifest, plan, f))).Where(f => f.Before.Count > 0).ToDictionary(f => f.Stream, f => f.Before);
            return _orders[run.Id] = order;
        }
        catch (RefusedException)
        {
            return new Dictionary<string, IReadOnlyList<string>>();
        }
    }

    private IRunPlan PlanOf(StoredRun run) => _plans.Find(new PlanRequest(run.Adapter, run.Profile, run.Parameters) { Municipality = run.Municipality });

    /// <summary>Name under which the adapter knows a file of the manifest.</summary>
    internal static string FileOf(ManifestFile file) => file.Layout.Length > 0 ? file.Layout : file.Stream;

    private static void Validate(RunRequest request)
    {
        if (request.Id.Length > 0 && !RunId().IsMatch(request.Id))
        {
            throw Refused.Request(
                $"移行実行のID「{request.Id}」は使えません。英小文字で始まる、英小文字・数字・ハイフンの1～63文字にしてください。",
                $"run id \"{request.Id}\" can't be: 1 to 63 lower-case letters, digits and hyphens, starting with a letter.");
        }

        if (!MunicipalityCode().IsMatch(request.Municipality))
        {
            throw Refused.Request(
                $"団体コード「{request.Municipality}」は検査数字を含む6桁の数字で指定してください（例 131016 千代田区）。",
                $"municipality code \"{request.Municipality}\" must be 6 digits, its check digit among them (千代田区, for example, is 131016).");
        }

        if (!CheckDigits.GovernmentCode(Encoding.ASCII.GetBytes(request.Municipality)))
        {
            throw Refused.Request(
                $"団体コード「{request.Municipality}」の検査数字が合いません。番号を確かめてください（例 131016 千代田区）。",
                $"municipality code \"{request.Municipality}\" has a wrong check digit: look it up again (千代田区, for example, is 131016).");
        }

        if (!Enum.IsDefined(request.Mode))
        {
            throw Refused.Request("実行の種類（検証または本番移行）を指定してください。", "say what the run is for: a dry-run or a migration.");
        }

        if (request.Manifest.Files.Count == 0)
        {
            throw Refused.Manifest("マニフェストにファイルがありません。1件以上宣言してください。", "the manifest names no file: declare at least one.");
        }

        HashSet<string> names = new(StringComparer.Ordinal);
        foreach (var file in request.Manifest.Files)
        {
            if (!StreamName().IsMatch(file.Stream))
            {
                throw Refused.Manifest(
                    $"ファイル名「{file.Stream}」は使えません。文字・数字と . _ - の1～200文字で、. で始まらない名前にしてください。",
                    $"file name \"{file.Stream}\" can't be: 1 to 200 letters, digits, '.', '_' and '-', not starting with '.'.");
            }

            if (!names.Add(file.Stream))
            {
                throw Refused.Manifest($"マニフェストにファイル {file.Stream} が2回あります。", $"the manifest names file {file.Stream} twice.");
            }
        }

        foreach (var total in request.Manifest.ControlTotals.Concat(request.Manifest.Files.SelectMany(f => f.ControlTotals)))
        {
            if (!decimal.TryParse(total.Expected, System.Globalization.NumberStyles.Number, System.Globalization.CultureInfo.InvariantCulture, out _))
            {
                throw Refused.Manifest($"合計の申告値「{total.Expected}」は数値ではありません。", $"the declared total \"{total.Expected}\" is no number.");
            }
        }
    }

    private static string NewId(string business, DateTimeOffset now)
    {
        Span<byte> random = stackalloc byte[4];
        RandomNumberGenerator.Fill(random);
        return $"r{business}-{now:yyyyMMdd-HHmmss}-{Convert.ToHexStringLower(random)}";
    }

    private static string Fingerprint(RunRequest request)
    {
        var text = new StringBuilder("create ").Append(request.Id).Append('|').Append(request.Municipality).Append('|').Append(request.Adapter).Append('|').Append(request.Mode).Append('|').Append(request.CreatedBy)
            .Append('|').Append(new PlanRequest(request.Adapter, request.Profile, request.Parameters).Key);
        foreach (var file in request.Manifest.Files)
        {
            text.Append('|').Append(file.Stream).Append('|').Append(file.Layout).Append('|').Append(file.Kind).Append('|').Append(file.Size).Append('|').Append(file.Sha256).Append('|').Append(file.Records);
        }

        foreach (var total in request.Manifest.ControlTotals.Concat(request.Manifest.Files.SelectMany(f => f.ControlTotals)))
        {
            text.Append('|').Append(total.ItemId).Append('|').Append(total.Group).Append('|').Append(total.Expected).AppendJoin('|', total.Keys);
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}
