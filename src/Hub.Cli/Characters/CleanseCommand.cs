using System.Buffers;
using System.CommandLine;
using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Hub.Characters.Cleansing;
using Hub.Characters.Policies;
using Hub.Cli.Shell;
using Hub.Findings;

namespace Hub.Cli.Characters;

/// <summary><c>hub characters cleanse</c>: a filter; each line of UTF-8 is one value.</summary>
internal static class CleanseCommand
{
    /// <summary>The verb.</summary>
    public static Command Create(CliContext context)
    {
        var data = SharedOptions.Data(context);
        var folder = new CharacterFolder(data);
        var policy = new PolicyOptions(context);
        var kind = new Option<TextKind>("--kind") { Description = context.Text("項目の種類（フリガナ・氏名の規則）", "What a line holds") };
        var site = new Option<string?>("--site") { HelpName = "CODE", Description = context.Text("この団体の確認済の外字を使う", "Use the checked gaiji of this site") };
        var charset = new Option<string?>("--charset") { HelpName = "NAME", Description = context.Text("外字の文字コード", "Charset of the gaiji") };
        var explain = new Option<bool>("--explain") { Description = context.Text("行ごとに、何をなぜ変えたかを JSON で示す", "Say for each line, as JSON, what changed and why") };
        var command = new Command("cleanse", context.Text("UTF-8 の各行をクレンジングする（フィルタ）", "Cleanses UTF-8, line by line (a filter)")) { kind, site, charset, explain, data };
        foreach (var option in policy.All)
        {
            command.Options.Add(option);
        }

        command.SetAction(async (parsed, cancellationToken) =>
        {
            var table = parsed.GetValue(site) is { } code
                ? folder.Lists(parsed).Load(code).Table(parsed.GetValue(charset) ?? throw new UsageException("--site には --charset も必要です。", "--site needs --charset."))
                : null;
            var cleanser = Cleanser.Compile(policy.Policy(parsed), folder.Added(parsed), table);
            return await RunAsync(context, cleanser, parsed.GetValue(kind), parsed.GetValue(explain), cancellationToken);
        });
        return command;
    }

    private static async Task<int> RunAsync(CliContext context, Cleanser cleanser, TextKind kind, bool explain, CancellationToken cancellationToken)
    {
        var input = PipeReader.Create(context.OpenInput());
        await using var output = new BufferedStream(context.OpenOutput());
        var issues = new CharacterIssueList();
        var line = 0L;
        var errors = false;
        while (true)
        {
            var read = await input.ReadAsync(cancellationToken);
            var buffer = read.Buffer;
            while (TakeLine(ref buffer, read.IsCompleted, out var value))
            {
                line++;
                errors |= One(cleanser, kind, value, explain ? line : 0, output, issues, context.Language);
            }

            input.AdvanceTo(buffer.Start, buffer.End);
            if (read.IsCompleted)
            {
                break;
            }
        }

        await input.CompleteAsync();
        return errors ? ExitCode.Findings : ExitCode.Fine;
    }

    private static bool TakeLine(ref ReadOnlySequence<byte> buffer, bool isFinal, out ReadOnlySequence<byte> line)
    {
        if (buffer.PositionOf((byte)'\n') is { } end)
        {
            line = buffer.Slice(0, end);
            buffer = buffer.Slice(buffer.GetPosition(1, end));
            return true;
        }

        line = buffer;
        buffer = isFinal ? buffer.Slice(buffer.End) : buffer;
        return isFinal && !line.IsEmpty;
    }

    private static bool One(
        Cleanser cleanser, TextKind kind, in ReadOnlySequence<byte> value, long line, Stream output, CharacterIssueList issues, Language language)
    {
        var length = (int)value.Length;
        var source = ArrayPool<byte>.Shared.Rent(length + 1);
        var destination = ArrayPool<byte>.Shared.Rent(Cleanser.MaxUtf8Length(length) + 1);
        try
        {
            value.CopyTo(source);
            length -= length > 0 && source[length - 1] == '\r' ? 1 : 0;
            issues.Clear();
            var result = cleanser.Cleanse(source.AsSpan(0, length), kind, destination, issues);
            var text = destination.AsSpan(0, result.Written);
            if (line == 0)
            {
                output.Write(text);
            }
            else
            {
                output.Write(Encoding.UTF8.GetBytes(CharacterJson.Line(Explain(cleanser.Policy, line, text, result, issues, language))));
            }

            output.WriteByte((byte)'\n');
            return issues.Issues.ToArray().Any(i => CharacterIssueFindings.SeverityOf(i.Rule, cleanser.Policy) == Severity.Error);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(source, clearArray: true);
            ArrayPool<byte>.Shared.Return(destination, clearArray: true);
        }
    }

    private static JsonObject Explain(CharacterPolicy policy, long line, ReadOnlySpan<byte> text, CleanseResult result, CharacterIssueList issues, Language language)
    {
        var list = new JsonArray();
        for (var i = 0; i < issues.Count; i++)
        {
            var issue = issues[i];
            var finding = issue.ToFinding(policy, SourcePosition.None, "", "");
            var json = new JsonObject
            {
                ["offset"] = issue.Offset,
                ["length"] = issue.Length,
                ["code"] = finding.Code.ToString(),
                ["rule"] = finding.Code.Name,
                ["severity"] = JsonNamingPolicy.CamelCase.ConvertName(finding.Severity.ToString()),
                ["tag"] = JsonNamingPolicy.CamelCase.ConvertName(issue.Tag.ToString()),
                ["from"] = issue.Original.ToString(),
                ["to"] = issue.Output.ToString(),
            };
            if (!issue.Name.IsNone)
            {
                json["name"] = issue.Name.ToString();
            }

            if (issue.Evidence is { } evidence)
            {
                json["evidence"] = JsonNamingPolicy.CamelCase.ConvertName(evidence.ToString());
            }

            json["message"] = finding.Message(language);
            list.Add((JsonNode)json);
        }

        return new JsonObject
        {
            ["line"] = line,
            ["text"] = Encoding.UTF8.GetString(text),
            ["tag"] = JsonNamingPolicy.CamelCase.ConvertName(result.Tag.ToString()),
            ["length"] = result.Length,
            ["issues"] = list,
        };
    }
}
