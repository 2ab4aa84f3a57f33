using System.CommandLine;
using System.Text;
using Hub.Characters;
using Hub.Characters.Identification;
using Hub.Characters.Packs;
using Hub.Cli.Shell;

namespace Hub.Cli.Characters;

/// <summary><c>hub characters import</c>: decisions from Excel, a vendor's list of its gaiji, or the list of GJ.</summary>
internal static class ImportCommand
{
    /// <summary>The verb.</summary>
    public static Command Create(CliContext context)
    {
        var folder = new CharacterFolder(context);
        folder.Site.Required = false;
        var file = new Argument<FileInfo>("file") { Description = context.Text("取り込むファイル", "File to take in") };
        var hints = new Option<bool>("--hints") { Description = context.Text("ベンダの外字一覧（CSV）を取り込む", "It is a vendor's list of its gaiji (CSV)") };
        var charset = new Option<string>("--charset") { HelpName = "NAME", Description = context.Text("一覧の文字コード（列にない場合）", "Charset of the list, where it has no such column"), DefaultValueFactory = _ => "" };
        var added = new Option<bool>("--added") { Description = context.Text("行政事務標準文字の追加文字（GJ）の一覧（TSV・XLSX）を取り込む", "It is the list of added characters GJ (TSV or XLSX)") };
        var command = new Command("import", context.Text("決定（CSV）、ベンダの外字一覧、GJ の一覧を取り込む", "Takes in decisions (CSV), a vendor's list, or the list of GJ"))
        {
            file, folder.Site, folder.Data, hints, charset, added,
        };
        command.SetAction(parsed =>
        {
            var source = parsed.GetValue(file)!;
            if (!source.Exists)
            {
                throw new UsageException($"ファイル {source.FullName} がありません。", $"File {source.FullName} does not exist.");
            }

            if (parsed.GetValue(added))
            {
                return InstallAdded(context, folder, parsed, source);
            }

            if (parsed.GetValue(folder.Site) is null)
            {
                throw new UsageException("--site で団体コードを指定してください。", "Give the municipality with --site.");
            }

            return parsed.GetValue(hints)
                ? Hints(context, folder, parsed, source, parsed.GetValue(charset)!)
                : Decisions(context, folder, parsed, source);
        });
        return command;
    }

    private static int Decisions(CliContext context, CharacterFolder folder, ParseResult parsed, FileInfo source)
    {
        var target = new DecisionTarget(UnifiedSet.Default, folder.Added(parsed));
        var import = folder.Change(parsed, list => WorkListCsv.Read(Reader(source), list, target, context.Time.GetUtcNow()));
        Report(context, source, import.Problems);
        context.Out.WriteLine(context.Text(
            $"決定 {import.Decided} 件、確認 {import.Checked} 件、変更なし {import.Unchanged} 件、取り込めない行 {import.Problems.Count} 件",
            $"{import.Decided} decided, {import.Checked} checked, {import.Unchanged} unchanged, {import.Problems.Count} refused"));
        if (import.Affected.Count > 0)
        {
            var codes = string.Join(' ', import.Affected.Select(i => i.Code));
            context.Out.WriteLine(context.Text(
                $"変換が変わった外字: {codes}\n隔離中のレコードは hub quarantine resubmit で再投入してください。",
                $"Gaiji whose conversion changed: {codes}\nResubmit the quarantined records with hub quarantine resubmit."));
        }

        return import.Problems.Count > 0 ? ExitCode.Findings : ExitCode.Fine;
    }

    private static int Hints(CliContext context, CharacterFolder folder, ParseResult parsed, FileInfo source, string charset)
    {
        var problems = new List<PackProblem>();
        var count = folder.Change(parsed, list => GaijiHintsCsv.Read(Reader(source), list, charset, problems));
        Report(context, source, problems);
        context.Out.WriteLine(context.Text($"外字 {count} 字の情報を取り込みました。", $"Took in what is known about {count} gaiji."));
        return problems.Count > 0 ? ExitCode.Findings : ExitCode.Fine;
    }

    private static int InstallAdded(CliContext context, CharacterFolder folder, ParseResult parsed, FileInfo source)
    {
        var problems = new List<PackProblem>();
        using var reader = string.Equals(source.Extension, ".xlsx", StringComparison.OrdinalIgnoreCase)
            ? new StringReader(AddedWorkbook.ToTsv(source))
            : Reader(source);
        var pack = AddedCharacterPack.Read(reader, problems);
        Report(context, source, problems);
        if (problems.Count > 0 || pack.All.Count == 0)
        {
            throw new UsageException(
                $"{source.Name} は取り込みません（読めた文字 {pack.All.Count}、問題 {problems.Count} 件）。",
                $"{source.Name} was not taken in ({pack.All.Count} characters read, {problems.Count} problems).");
        }

        var path = folder.AddedPath(parsed);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using (var writer = new StreamWriter(path + ".part", append: false, new UTF8Encoding(false)))
        {
            pack.Write(writer);
        }

        File.Move(path + ".part", path, overwrite: true);
        context.Out.WriteLine(context.Text($"追加文字 {pack.All.Count} 字を取り込みました。", $"Took in {pack.All.Count} added characters."));
        return ExitCode.Fine;
    }

    private static void Report(CliContext context, FileInfo source, IEnumerable<PackProblem> problems)
    {
        foreach (var problem in problems)
        {
            context.Error.WriteLine($"{source.Name}:{problem.Line}: {context.Text(problem.Ja, problem.En)}");
        }
    }

    // Excel saves CSV as UTF-8 or, by the menu entry that most people take, as Shift_JIS.
    private static StringReader Reader(FileInfo source)
    {
        var bytes = File.ReadAllBytes(source.FullName);
        try
        {
            return new StringReader(new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes).TrimStart('\uFEFF'));
        }
        catch (DecoderFallbackException)
        {
            var charset = Hub.Codecs.Charset.Open("cp932");
            var utf8 = new byte[charset.MaxUtf8Length(bytes.Length)];
            var issues = new Hub.Codecs.CodeIssueList();
            var length = charset.DecodeField(bytes, Hub.Codecs.FieldForm.Mixed, utf8, issues);
            return issues.Count == 0
                ? new StringReader(Encoding.UTF8.GetString(utf8, 0, length))
                : throw new UsageException(
                    $"{source.FullName} は UTF-8 でも Shift_JIS でもありません。", $"{source.FullName} is neither UTF-8 nor Shift_JIS.");
        }
    }
}
