using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Nodes;
using Hub.Characters.Glyphs;
using Hub.Characters.Identification;
using Hub.Cli.Shell;

namespace Hub.Cli.Characters;

/// <summary><c>hub characters worklist</c>: the gaiji of a site by persons affected, with candidates.</summary>
internal static class WorklistCommand
{
    private static readonly string[] s_states = ["未同定", "決定  ", "確認済"];

    /// <summary>The verb.</summary>
    public static Command Create(CliContext context)
    {
        var folder = new CharacterFolder(context);
        var state = new Option<WorkState?>("--state") { Description = context.Text("状態で絞る", "Only rows of this state") };
        var top = new Option<int>("--top") { Description = context.Text("行数。既定は 50", "How many rows; default 50"), DefaultValueFactory = _ => 50 };
        var candidates = new Option<int>("--candidates") { Description = context.Text("候補の数。既定は 3", "Candidates for each; default 3"), DefaultValueFactory = _ => 3 };
        var scan = new Option<FileInfo[]>("--scan")
        {
            HelpName = "FILE",
            Description = context.Text("この抽出ファイル（1 行 1 件）の外字を先に数えて加える", "First count the gaiji of these extracts, a line for each person"),
            DefaultValueFactory = _ => [],
        };
        var charset = new Option<string?>("--charset") { HelpName = "NAME", Description = context.Text("--scan するファイルの文字コード", "Charset of the files to scan") };
        var glyphs = new Option<DirectoryInfo?>("--glyphs") { HelpName = "DIR", Description = context.Text("外字と候補の字形を SVG で書き出す", "Write gaiji and candidates as SVG") };
        var json = SharedOptions.Json(context);
        var command = new Command("worklist", context.Text("団体の外字を、影響する人数の順に示す", "The gaiji of a site by persons affected"))
        {
            folder.Site, folder.Data, state, top, candidates, scan, charset, folder.Font, folder.SiteFont, glyphs, json,
        };
        command.SetAction((parsed, cancellationToken) =>
        {
            Scan(context, folder, parsed, parsed.GetValue(scan)!, parsed.GetValue(charset), cancellationToken);
            var list = folder.List(parsed);
            var finder = folder.Finder(parsed, cancellationToken);
            foreach (var item in list.ByWeight().Where(i => parsed.GetValue(state) is not { } wanted || i.State == wanted).Take(parsed.GetValue(top)))
            {
                cancellationToken.ThrowIfCancellationRequested();
                var found = finder.Find(item, parsed.GetValue(candidates));
                context.Out.WriteLine(parsed.GetValue(json) ? CharacterJson.Line(Json(list.Site, item, found)) : Plain(context, item, found));
                if (parsed.GetValue(glyphs) is { } directory)
                {
                    WriteGlyphs(directory, item, found, finder, CharacterFolder.Open(parsed.GetValue(folder.SiteFont)), CharacterFolder.Open(parsed.GetValue(folder.Font)));
                }
            }

            Summary(context, list);
            return Task.FromResult(ExitCode.Fine);
        });
        return command;
    }

    private static void Scan(
        CliContext context, CharacterFolder folder, ParseResult parsed, FileInfo[] files, string? charset, CancellationToken cancellationToken)
    {
        if (files.Length == 0)
        {
            return;
        }

        var tally = new GaijiTally();
        var scan = ExtractScan.Open(charset ?? throw new UsageException("--scan には --charset も必要です。", "--scan needs --charset."));
        foreach (var file in files)
        {
            if (!file.Exists)
            {
                throw new UsageException($"ファイル {file.FullName} がありません。", $"File {file.FullName} does not exist.");
            }

            scan.Count(file, tally, cancellationToken);
        }

        folder.Change(parsed, list =>
        {
            list.Merge(tally, "scan");
            return true;
        });
        context.Error.WriteLine(context.Text($"外字 {tally.Count} 種を数えました。", $"{tally.Count} different gaiji counted."));
    }

    private static void Summary(CliContext context, WorkList list)
    {
        int Of(WorkState state) => list.Items.Count(i => i.State == state);
        context.Error.WriteLine(context.Text(
            $"全 {list.Items.Count} 字: 未同定 {Of(WorkState.Open)}、決定 {Of(WorkState.Decided)}、確認済 {Of(WorkState.Checked)}",
            $"{list.Items.Count} gaiji: {Of(WorkState.Open)} open, {Of(WorkState.Decided)} decided, {Of(WorkState.Checked)} checked"));
    }

    private static string Plain(CliContext context, WorkItem item, IReadOnlyList<Candidate> candidates)
    {
        var state = context.Text(s_states[(int)item.State], item.State.ToString().PadRight(7));
        var decision = item.Decision is null ? "" : $" → {item.Decision.Target} {item.Decision.Text} ({DecisionTarget.Word(item.Decision.Match)}, {item.Decider} {item.Checker})";
        var found = string.Join("  ", candidates.Select(c => $"{c.Name} {c.Sequence.Text} {c.Score:0.00}"));
        return $"{item.Code,-6} {item.Charset,-20} {item.Persons,8} {item.Count,8}  {state} {decision}{(found.Length > 0 ? "  [" + found + "]" : "")}";
    }

    private static JsonObject Json(string site, WorkItem item, IReadOnlyList<Candidate> candidates) => new()
    {
        ["site"] = site,
        ["charset"] = item.Charset,
        ["code"] = item.Code,
        ["scalar"] = item.Scalar,
        ["persons"] = item.Persons,
        ["count"] = item.Count,
        ["items"] = new JsonArray([.. item.Items.Select(i => (JsonNode)i)]),
        ["samples"] = new JsonArray([.. item.Samples.Select(s => (JsonNode)s)]),
        ["state"] = JsonNamingPolicy.CamelCase.ConvertName(item.State.ToString()),
        ["target"] = item.Decision?.Target ?? "",
        ["text"] = item.Decision?.Text ?? "",
        ["match"] = item.Decision is null ? "" : JsonNamingPolicy.CamelCase.ConvertName(item.Decision.Match.ToString()),
        ["decider"] = item.Decider,
        ["checker"] = item.Checker,
        ["revision"] = item.Revision,
        ["history"] = new JsonArray([.. item.History.Select(e => (JsonNode)new JsonObject
        {
            ["when"] = e.When.ToString("O", System.Globalization.CultureInfo.InvariantCulture),
            ["who"] = e.Who,
            ["action"] = JsonNamingPolicy.CamelCase.ConvertName(e.Action.ToString()),
            ["why"] = e.Why,
            ["target"] = e.Decision?.Target ?? "",
        })]),
        ["candidates"] = new JsonArray([.. candidates.Select(c => (JsonNode)CharacterJson.Of(c))]),
    };

    private static void WriteGlyphs(
        DirectoryInfo directory, WorkItem item, IReadOnlyList<Candidate> candidates, CandidateFinder finder, TrueTypeFont? siteFont, TrueTypeFont? font)
    {
        directory.Create();
        if (finder.OutlineOf(item) is { } outline && siteFont is not null)
        {
            File.WriteAllText(Path.Combine(directory.FullName, item.Code + ".svg"), GlyphSvg.Write(outline, siteFont.UnitsPerEm, item.Code));
        }

        foreach (var candidate in candidates)
        {
            if (font is not null && font.GlyphOf(candidate.Sequence) is > 0 and var glyph)
            {
                var path = Path.Combine(directory.FullName, $"{item.Code}-{candidate.Name}.svg");
                File.WriteAllText(path, GlyphSvg.Write(font.OutlineOf(glyph), font.UnitsPerEm, candidate.Name.ToString()));
            }
        }
    }
}
