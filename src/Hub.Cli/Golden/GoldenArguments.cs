using System.CommandLine;
using System.Globalization;
using System.Text.RegularExpressions;
using Hub.Catalog.Editions;
using Hub.Cli.Adapter;
using Hub.Cli.Migrate;
using Hub.Cli.Shell;
using Hub.Client;
using Hub.Compare;
using Hub.Contracts.Run.V1;
using CompareOptions = Hub.Compare.CompareOptions;

namespace Hub.Cli.Golden;

/// <summary>The options that verify and update share: the two sides, and what is declared away.</summary>
internal sealed class GoldenArguments(CliContext context)
{
    private readonly Option<DirectoryInfo> _expected = new("--expected") { HelpName = "DIR", Required = true, Description = context.Text("ゴールデンファイルのフォルダ", "Folder of the golden files") };
    private readonly Option<DirectoryInfo?> _actual = new("--actual") { HelpName = "DIR", Description = context.Text("比べる標準ファイルのフォルダ", "Folder of the standard files to compare") };
    private readonly Option<string?> _adapter = new("--adapter") { HelpName = "NAME", Description = context.Text("代わりに --input をこのアダプタで変換して比べる", "Instead: convert --input with this adapter") };
    private readonly Option<string[]> _input = new("--input") { HelpName = "FILE", AllowMultipleArgumentsPerToken = true, Description = context.Text("移行元ファイル（複数可、名前=パス も可）", "Source files; NAME=PATH where the adapter knows one by another name") };
    private readonly Option<string> _municipality = new("--municipality") { HelpName = "CODE", DefaultValueFactory = _ => GoldenConversion.Municipality, Description = context.Text($"--adapter のときの全国地方公共団体コード。既定 {GoldenConversion.Municipality}（サンプル）", $"With --adapter: code of the municipality; default {GoldenConversion.Municipality}, that of the samples") };
    private readonly Option<string[]> _parameters = PackArguments.ParameterOption(context);
    private readonly Option<string?> _run = new("--run") { HelpName = "RUN", Description = context.Text("代わりにこの移行実行（確定済み）の結果を比べる", "Instead: the results of this committed run") };
    private readonly Option<string[]> _key = new("--key") { HelpName = "COLUMNS", Description = context.Text("キーの列(カンマ区切り)。省略時は版のキー項目", "Key columns, comma separated; default: the key items of the edition") };
    private readonly Option<string[]> _ignore = new("--ignore") { HelpName = "COLUMNS", Description = context.Text("比較しない列(カンマ区切り)", "Columns not compared, comma separated") };
    private readonly Option<string[]> _scrub = new("--scrub") { HelpName = "COLUMN=REGEX", Description = context.Text("列の値のうち正規表現に合う部分を比較の前に取り除く（実行ごとに変わる部分）", "Takes what the pattern matches out of a column before comparing: what changes from run to run") };
    private readonly Option<string[]> _tolerance = new("--tolerance") { HelpName = "COLUMN=N", Description = context.Text("列の数値の許容差", "How far numbers of a column may be apart") };
    private readonly Option<int> _maxRows = new("--max-diffs") { HelpName = "N", Description = context.Text("ファイルごとに示す行の数。既定 100", "Rows shown per file; default 100"), DefaultValueFactory = _ => 100 };
    private readonly Option<bool> _values = new("--values") { Description = context.Text("値を伏せずに示す（住所など所在の分かる項目は、支援措置の有無によらず常に示さない）", "Shows values unmasked; addresses and the like never, as a person may be under protection") };

    private HubOptions? _hub;

    /// <summary>Adds all options to a command.</summary>
    public void AddTo(Command command)
    {
        foreach (Option option in new Option[] { _expected, _actual, _adapter, _input, _municipality, _parameters, _run, _key, _ignore, _scrub, _tolerance, _maxRows, _values })
        {
            command.Options.Add(option);
        }

        _hub = new HubOptions(command, context);
    }

    /// <summary>The golden folder.</summary>
    public string Expected(ParseResult parsed) => parsed.GetValue(_expected)!.FullName;

    /// <summary>The sides compared.</summary>
    public FolderComparison Compare(ParseResult parsed, string expected, string actual, long threshold, CancellationToken cancellationToken)
    {
        try
        {
            var keys = new KeyColumns(EditionLibrary.Load(context.Variable("HUB_EDITIONS")).All);
            return FolderComparer.Compare(expected, actual, Options(parsed, threshold), keys, cancellationToken);
        }
        catch (InvalidDataException exception)
        {
            throw new UsageException($"比較できません: {exception.Message}", $"Can't compare: {exception.Message}", exception);
        }
    }

    /// <summary>The actual side: the folder that was named, or a fresh one with what the adapter makes of the input or what a run made.</summary>
    public async Task<ActualSide> ActualAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var (actual, adapter, run) = (parsed.GetValue(_actual), parsed.GetValue(_adapter), parsed.GetValue(_run));
        var input = parsed.GetValue(_input) ?? [];
        var sides = (actual is null ? 0 : 1) + (adapter is null ? 0 : 1) + (run is null ? 0 : 1);
        if (sides != 1 || (adapter is null) != (input.Length == 0))
        {
            throw new UsageException(
                "--actual DIR、--adapter NAME と --input FILE、--run RUN のうち一つを指定してください。",
                "Give one of --actual DIR, --adapter NAME with --input FILE, and --run RUN.");
        }

        return actual is not null ? (actual.Exists ? new(actual.FullName, null, "", "", "") : throw Missing(actual.FullName))
            : run is not null ? await OfRunAsync(parsed, run, cancellationToken)
            : await GoldenConversion.ConvertAsync(context, Request(parsed, adapter!, input), parsed.GetRequiredValue(_hub!.Packs), cancellationToken);
    }

    /// <summary>A folder that is not there.</summary>
    public static UsageException Missing(string folder) => new($"フォルダ {folder} がありません。", $"Folder {folder} does not exist.");

    private async Task<ActualSide> OfRunAsync(ParseResult parsed, string id, CancellationToken cancellationToken)
    {
        await using var hub = await HubConnection.OpenAsync(parsed, _hub!, cancellationToken);
        var run = await hub.Client.GetRunAsync(id, cancellationToken);
        if (run.State != Run.Types.State.Committed)
        {
            throw new UsageException($"移行実行 {id} は確定していないので、標準ファイルがありません。", $"Run {id} is not committed, so it has no standard files.");
        }

        var root = Directory.CreateTempSubdirectory("hub-golden-").FullName;
        try
        {
            return await RunResult.CopyAsync(hub, run, root, cancellationToken);
        }
        catch
        {
            Directory.Delete(root, recursive: true);
            throw;
        }
    }

    private MigrationRequest Request(ParseResult parsed, string adapter, string[] input) => new()
    {
        Municipality = parsed.GetRequiredValue(_municipality),
        Adapter = adapter,
        Files = [.. input.Select(MigrationOptions.SourceOf)],
        Parameters = PackArguments.ParametersOf(parsed.GetValue(_parameters) ?? []),
    };

    private CompareOptions Options(ParseResult parsed, long threshold) => new()
    {
        Key = List(parsed.GetValue(_key)),
        Ignore = List(parsed.GetValue(_ignore)),
        Scrubs = (parsed.GetValue(_scrub) ?? []).Select(Scrub).ToLookup(t => t.Column, t => t.Pattern).ToDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal),
        Tolerances = (parsed.GetValue(_tolerance) ?? []).Select(Tolerance).ToDictionary(t => t.Column, t => t.Value, StringComparer.Ordinal),
        Threshold = threshold,
        MaxRows = parsed.GetValue(_maxRows),
        ShowValues = parsed.GetValue(_values),
    };

    private static List<string> List(string[]? values) => [.. (values ?? []).SelectMany(v => v.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))];

    private static (string Column, Regex Pattern) Scrub(string text)
    {
        var at = text.IndexOf('=', StringComparison.Ordinal);
        try
        {
            return at > 0
                ? (text[..at], new Regex(text[(at + 1)..], RegexOptions.CultureInvariant | RegexOptions.NonBacktracking))
                : throw new UsageException($"--scrub は 列=正規表現 の形です: {text}", $"--scrub takes COLUMN=REGEX, not {text}.");
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
        {
            throw new UsageException($"--scrub の正規表現が使えません: {exception.Message}", $"--scrub: the pattern can't be used: {exception.Message}", exception);
        }
    }

    private static (string Column, decimal Value) Tolerance(string text)
    {
        var at = text.LastIndexOf('=');
        return at > 0 && decimal.TryParse(text[(at + 1)..], NumberStyles.Number, CultureInfo.InvariantCulture, out var value) && value >= 0
            ? (text[..at], value)
            : throw new UsageException($"--tolerance は 列=数 の形です: {text}", $"--tolerance takes COLUMN=NUMBER, not {text}.");
    }
}
