using System.CommandLine;
using System.Globalization;
using Hub.Catalog.Editions;
using Hub.Cli.Shell;
using Hub.Compare;
using CompareOptions = Hub.Compare.CompareOptions;

namespace Hub.Cli.Golden;

/// <summary>The options that verify and update share: the two sides, and what is declared away.</summary>
internal sealed class GoldenArguments(CliContext context)
{
    private readonly Option<DirectoryInfo> _expected = new("--expected") { HelpName = "DIR", Required = true, Description = context.Text("ゴールデンファイルのフォルダ", "Folder of the golden files") };
    private readonly Option<DirectoryInfo?> _actual = new("--actual") { HelpName = "DIR", Description = context.Text("比べる標準ファイルのフォルダ", "Folder of the standard files to compare") };
    private readonly Option<string?> _adapter = new("--adapter") { HelpName = "NAME", Description = context.Text("代わりに --input をこのアダプタで変換して比べる", "Instead: convert --input with this adapter") };
    private readonly Option<FileInfo[]> _input = new("--input") { HelpName = "FILE", Description = context.Text("移行元ファイル(複数可)", "Source file; may be given more than once") };
    private readonly Option<string[]> _packs = new("--packs") { HelpName = "DIR", Description = context.Text("アダプタを探すフォルダ", "Folders of further adapter packs") };
    private readonly Option<string[]> _key = new("--key") { HelpName = "COLUMNS", Description = context.Text("キーの列(カンマ区切り)。省略時は版のキー項目", "Key columns, comma separated; default: the key items of the edition") };
    private readonly Option<string[]> _ignore = new("--ignore") { HelpName = "COLUMNS", Description = context.Text("比較しない列(カンマ区切り)", "Columns not compared, comma separated") };
    private readonly Option<string[]> _tolerance = new("--tolerance") { HelpName = "COLUMN=N", Description = context.Text("列の数値の許容差", "How far numbers of a column may be apart") };
    private readonly Option<int> _maxRows = new("--max-diffs") { HelpName = "N", Description = context.Text("ファイルごとに示す行の数。既定 100", "Rows shown per file; default 100"), DefaultValueFactory = _ => 100 };
    private readonly Option<bool> _values = new("--values") { Description = context.Text("値を伏せずに示す", "Shows values unmasked") };

    /// <summary>Adds all options to a command.</summary>
    public void AddTo(Command command)
    {
        foreach (Option option in new Option[] { _expected, _actual, _adapter, _input, _packs, _key, _ignore, _tolerance, _maxRows, _values })
        {
            command.Options.Add(option);
        }
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

    /// <summary>The actual side: the folder that was named, or a fresh one with what the adapter makes of the input.</summary>
    public ActualSide Actual(ParseResult parsed, CancellationToken cancellationToken)
    {
        var actual = parsed.GetValue(_actual);
        var adapter = parsed.GetValue(_adapter);
        var input = parsed.GetValue(_input) ?? [];
        if (actual is null == adapter is null || (adapter is not null && input.Length == 0))
        {
            throw new UsageException("--actual DIR か、--adapter NAME と --input FILE のどちらかを指定してください。", "Give either --actual DIR, or --adapter NAME with --input FILE.");
        }

        if (actual is null)
        {
            return GoldenConversion.Convert(context, adapter!, input, parsed.GetValue(_packs) ?? [], cancellationToken);
        }

        return actual.Exists ? new(actual.FullName, false, "", "") : throw Missing(actual.FullName);
    }

    /// <summary>A folder that is not there.</summary>
    public static UsageException Missing(string folder) => new($"フォルダ {folder} がありません。", $"Folder {folder} does not exist.");

    private CompareOptions Options(ParseResult parsed, long threshold) => new()
    {
        Key = List(parsed.GetValue(_key)),
        Ignore = List(parsed.GetValue(_ignore)),
        Tolerances = (parsed.GetValue(_tolerance) ?? []).Select(Tolerance).ToDictionary(t => t.Column, t => t.Value, StringComparer.Ordinal),
        Threshold = threshold,
        MaxRows = parsed.GetValue(_maxRows),
        ShowValues = parsed.GetValue(_values),
    };

    private static List<string> List(string[]? values) => [.. (values ?? []).SelectMany(v => v.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))];

    private static (string Column, decimal Value) Tolerance(string text)
    {
        var at = text.LastIndexOf('=');
        return at > 0 && decimal.TryParse(text[(at + 1)..], NumberStyles.Number, CultureInfo.InvariantCulture, out var value) && value >= 0
            ? (text[..at], value)
            : throw new UsageException($"--tolerance は 列=数 の形です: {text}", $"--tolerance takes COLUMN=NUMBER, not {text}.");
    }
}
