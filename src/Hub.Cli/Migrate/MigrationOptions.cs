using System.CommandLine;
using Hub.Cli.Adapter;
using Hub.Cli.Shell;
using Hub.Client;

namespace Hub.Cli.Migrate;

/// <summary>What <c>migrate</c> and <c>validate</c> both ask for.</summary>
internal sealed class MigrationOptions
{
    private readonly Argument<string[]> _files;
    private readonly Option<string> _adapter;
    private readonly Option<string> _municipality;
    private readonly Option<string> _run;
    private readonly Option<string> _title;
    private readonly Option<string[]> _parameters;
    private readonly Option<string> _profile;
    private readonly Option<bool> _restart;
    private readonly Option<bool> _fresh;
    private readonly Option<string> _totals;

    /// <summary>Makes the options and adds them to the command.</summary>
    public MigrationOptions(Command command, CliContext context)
    {
        _files = new("FILE")
        {
            Arity = ArgumentArity.OneOrMore,
            Description = context.Text(
                "移行元ファイル。アダプタの知る名前が違うときは 名前=パス（例 JUKI.DAT=/data/20261122.bin）。",
                "The extract's files. NAME=PATH where the adapter knows a file by another name (JUKI.DAT=/data/20261122.bin)."),
        };
        _adapter = new("--adapter") { HelpName = "NAME", Required = true, Description = context.Text("アダプタパックの名前。一覧は `hub adapter list`。", "Name of the adapter pack; `hub adapter list` shows them.") };
        _municipality = new("--municipality") { HelpName = "CODE", Required = true, Description = context.Text("全国地方公共団体コード（6桁）。", "Code of the municipality (団体コード), 6 digits.") };
        _run = new("--run") { HelpName = "ID", DefaultValueFactory = _ => "", Description = context.Text("続ける移行実行、または新しい移行実行の名前。", "The run to go on with, or the id for a new one.") };
        _title = new("--title") { HelpName = "TEXT", DefaultValueFactory = _ => "", Description = context.Text("報告書に載せる一行の説明。", "A line for people, shown in the report.") };
        _parameters = PackArguments.ParameterOption(context);
        _profile = new("--profile")
        {
            HelpName = "cutover|rehearsal",
            DefaultValueFactory = _ => "",
            Description = context.Text("指摘の重さ。cutover（本番切替、省略時）か rehearsal（リハーサル）。", "How severe findings are: cutover (default) or rehearsal."),
        };
        _restart = new("--restart") { Description = context.Text("途中まで送ったファイルも最初から送り直します（内容が変わったとき）。", "Send files from the start even where the hub holds a part, for files that changed.") };
        _fresh = new("--new-run") { Description = context.Text("未完了の移行実行があっても新しく始めます。", "Start a new run even where an unfinished one of the same files is there.") };
        _totals = new("--totals")
        {
            HelpName = "CSV",
            DefaultValueFactory = _ => "",
            Description = context.Text(
                "件数・金額照合の合計（UTF-8 の CSV。見出しは グループ,データ項目,合計。ほかの列は 年度・期別 など行を分ける項目。データ項目が空なら行数）。",
                "Control totals to come out the same: a CSV in UTF-8 with the columns group, item (empty: rows are counted) and expected; any further column is an item that tells rows apart, such as a year."),
        };
        Threshold = new("--threshold")
        {
            HelpName = "N",
            DefaultValueFactory = _ => 0,
            Description = context.Text("隔離が N 件までなら終了コード 0 とします。省略時は 0。", "Up to N records in quarantine still give exit code 0. Default: 0."),
        };
        Json = SharedOptions.Json(context);
        Hub = new HubOptions(command, context);
        command.Arguments.Add(_files);
        foreach (var option in new Option[] { _adapter, _municipality, _run, _title, _parameters, _profile, _restart, _fresh, _totals, Threshold, Json })
        {
            command.Options.Add(option);
        }
    }

    /// <summary>Which hub.</summary>
    public HubOptions Hub { get; }

    /// <summary>Records in quarantine that are still fine.</summary>
    public Option<long> Threshold { get; }

    /// <summary>--json.</summary>
    public Option<bool> Json { get; }

    /// <summary>The request that the command line stands for.</summary>
    public MigrationRequest Read(ParseResult line) => new()
    {
        Municipality = line.GetRequiredValue(_municipality),
        Adapter = line.GetRequiredValue(_adapter),
        Files = [.. line.GetRequiredValue(_files).Select(SourceOf)],
        Run = line.GetRequiredValue(_run),
        Title = line.GetRequiredValue(_title),
        Parameters = PackArguments.ParametersOf(line.GetValue(_parameters) ?? []),
        Profile = line.GetRequiredValue(_profile),
        Restart = line.GetValue(_restart),
        Resume = !line.GetValue(_fresh),
        ControlTotals = line.GetRequiredValue(_totals) is { Length: > 0 } totals ? ControlTotalsFile.Read(totals) : [],
    };

    /// <summary>A file as the command line names it: its path, or NAME=PATH.</summary>
    /// <exception cref="UsageException">There is no such file.</exception>
    public static SourceFile SourceOf(string text)
    {
        var equals = text.IndexOf('=', StringComparison.Ordinal);
        if (equals > 0 && !File.Exists(text))
        {
            return Checked(new SourceFile(text[(equals + 1)..]) { Layout = text[..equals] });
        }

        return Checked(new SourceFile(text));
    }

    private static SourceFile Checked(SourceFile source)
    {
        if (Directory.Exists(source.Path))
        {
            throw new UsageException(
                $"{source.Path} はフォルダです。中のファイルを指定してください（例 {source.Path}/*）。",
                $"{source.Path} is a folder: name the files in it, such as {source.Path}/*.");
        }

        return File.Exists(source.Path) ? source : throw new UsageException(
            $"移行元ファイル {source.Path} がありません。パスを確かめてください（現在のフォルダは {Environment.CurrentDirectory}）。",
            $"there is no file {source.Path}: check the path (the current folder is {Environment.CurrentDirectory}).");
    }
}
