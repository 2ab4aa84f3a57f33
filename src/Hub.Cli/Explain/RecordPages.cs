using System.CommandLine;
using System.Text.Json.Nodes;
using Hub.Adapters;
using Hub.Adapters.Explaining;
using Hub.Adapters.Lookups;
using Hub.Catalog.Editions;
using Hub.Cli.Adapter;
using Hub.Cli.Shell;
using Hub.Findings;
using Hub.Records;
using Hub.Records.Framing;

namespace Hub.Cli.Explain;

/// <summary><c>hub explain --record N --adapter A --file F</c>: where every item of a record comes from, byte by byte.</summary>
internal sealed class RecordPages(CliContext context)
{
    private readonly PackArguments _pack = new(context);

    /// <summary>Ordinal of the record.</summary>
    public Option<long?> Record { get; } = new("--record") { Description = context.Text("レコード番号（0 から）。--adapter と --file が要る", "Ordinal of a record, from 0; needs --adapter and --file") };

    private Option<string?> Name { get; } = new("--adapter") { Description = context.Text("アダプタの名前かフォルダ", "Name or folder of the adapter") };

    private Option<FileInfo?> File { get; } = new("--file") { Description = context.Text("移行元ファイル", "A file of the extract") };

    private Option<string?> Item { get; } = new("--item") { Description = context.Text("このデータ項目だけ（ID か名前）", "Only this item (id or name)") };

    private Option<FileInfo[]> With { get; } = new("--with") { Description = context.Text("引かれる側のファイル（join のあるアダプタ）", "Files that the records are joined to"), AllowMultipleArgumentsPerToken = true };

    private Option<bool> Values { get; } = new("--values") { Description = context.Text("値とバイトを伏せずに示す（住所など所在の分かる項目は、支援措置の有無によらず常に示さない）", "Shows values and bytes unmasked; addresses and the like never, as a person may be under protection") };

    /// <summary>Adds the options to the verb.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in (Option[])[Record, Name, File, Item, With, Values, _pack.Packs, _pack.Parameters])
        {
            command.Options.Add(option);
        }
    }

    /// <summary>Prints the explanation.</summary>
    public async Task<int> ShowAsync(ParseResult parsed, bool asJson)
    {
        if (parsed.GetValue(Name) is not { } name || parsed.GetValue(File) is not { } file)
        {
            throw new UsageException("--record には --adapter と --file も指定してください。", "--record needs --adapter and --file too.");
        }

        var plan = _pack.Required(parsed, name);
        if (!file.Exists || !plan.Takes(file.Name))
        {
            throw new UsageException(
                $"ファイル {file.FullName} がないか、アダプタ {plan.Pack.Name} が扱う名前（{string.Join(", ", plan.Pack.Files)}）ではありません。",
                $"File {file.FullName} does not exist, or is not one that adapter {plan.Pack.Name} takes ({string.Join(", ", plan.Pack.Files)}).");
        }

        var ordinal = parsed.GetValue(Record)!.Value;
        var explanation = Explain(plan, file, LookupBuilder.Read(plan, (parsed.GetValue(With) ?? []).Select(f => f.FullName)), ordinal, context.Language) ?? throw new UsageException(
            $"{file.Name} にレコード {ordinal} はありません。", $"{file.Name} has no record {ordinal}.");
        var only = parsed.GetValue(Item);
        foreach (var item in explanation.Items.Where(i => only is null || i.Item.Id == only || i.Item.Name == only))
        {
            await context.Out.WriteLineAsync(asJson ? Json(item, MayShow(item, parsed.GetValue(Values))).ToJsonString(ExplainCommand.JsonOptions) : Plain(item, MayShow(item, parsed.GetValue(Values))));
        }

        if (!asJson)
        {
            foreach (var finding in explanation.Findings.Where(f => only is null && f.ItemId.Length == 0))
            {
                await context.Out.WriteLineAsync($"{finding.Severity} {finding.Code}: {finding.Message(context.Language)}");
            }

            await context.Out.WriteLineAsync($"→ {Outcome(explanation.Outcome)}");
        }

        return explanation.Findings.HasErrors ? ExitCode.Findings : ExitCode.Fine;
    }

    private static RecordExplanation? Explain(AdapterPlan plan, FileInfo file, LookupSet lookups, long ordinal, Language language)
    {
        var framer = plan.CreateFramer(file.Name);
        using var stream = file.OpenRead();
        var buffer = new byte[1 << 20];
        var filled = 0;
        var isFinal = false;
        while (true)
        {
            var current = framer.NextOrdinal;
            var status = framer.TryRead(buffer.AsSpan(0, filled), isFinal, out var start, out var length, out var consumed);
            if (status == FrameStatus.End || (status == FrameStatus.NeedMore && isFinal))
            {
                return null;
            }

            if (status == FrameStatus.Record && current == ordinal)
            {
                return RecordExplanation.Of(plan, file.Name, new RawRecord(current, framer.RecordOffset, buffer.AsSpan(start, length)) { Header = framer.Header }, lookups, language);
            }

            buffer.AsSpan(consumed, filled - consumed).CopyTo(buffer);
            filled -= consumed;
            if (status == FrameStatus.NeedMore)
            {
                if (filled == buffer.Length)
                {
                    Array.Resize(ref buffer, buffer.Length * 2);
                }

                var read = stream.Read(buffer, filled, buffer.Length - filled);
                filled += read;
                isFinal = read == 0;
            }
        }
    }

    private static string Shown(string text, bool? values) => values is null ? Mask.Hidden : values.Value ? text : Mask.Shape(text);

    // What tells a place is never shown: whose record it is may be under protection.
    private static bool? MayShow(ExplainedItem item, bool values) => item.Item.IsPlace ? null : values;

    private static JsonObject Json(ExplainedItem item, bool? values) => new()
    {
        ["item"] = item.Item.Id,
        ["name"] = item.Item.Name,
        ["value"] = Shown(item.Value, values),
        ["source"] = item.Source,
        ["functions"] = item.Functions,
        ["fields"] = new JsonArray([.. item.Fields.Select(f => new JsonObject
        {
            ["name"] = f.Name,
            ["offset"] = f.Offset,
            ["length"] = f.Hex.Length / 2,
            ["hex"] = values == true ? f.Hex : null,
            ["decoded"] = Shown(f.Decoded, values),
            ["text"] = Shown(f.Text, values),
        })]),
        ["findings"] = new JsonArray([.. item.Findings.Select(f => (JsonNode)f.Code.ToString())]),
        ["requirement"] = item.Item.Requirement.ToString(),
        ["condition"] = item.Item.Condition?.Text,
        ["codeLists"] = new JsonArray([.. item.Item.CodeListIds.Select(c => (JsonNode)c)]),
    };

    private string Plain(ExplainedItem item, bool? values)
    {
        var lines = new List<string> { $"{item.Item.Id} {item.Item.Name} = {(item.Value.Length == 0 ? context.Text("（なし）", "(none)") : Shown(item.Value, values))}" };
        lines.AddRange(item.Fields.Select(f => $"    {f.Name} @{f.Offset}+{f.Hex.Length / 2}{(values == true ? $" {f.Hex}" : "")} → {Read(f, values)}"));
        lines.Add($"    {item.Source}{(item.Functions.Length > 0 ? " → " + item.Functions : "")}");
        var codes = item.Item.CodeLists.Count == 0 ? "" : " " + string.Join(", ", item.Item.CodeLists.Select(c => $"{c.Id} {c.Name}"));
        lines.Add($"    {item.Item.Type.Symbol()}({item.Item.LengthText}) {Requirement(item.Item)} {item.Item.Condition?.Text}{codes}".TrimEnd());
        lines.AddRange(item.Findings.Select(f => $"    {f.Severity} {f.Code}: {f.Message(context.Language)}"));
        return string.Join(Environment.NewLine, lines);
    }

    /// <summary>The decoded text, and what cleansing made of it where that is another one.</summary>
    private string Read(ExplainedField field, bool? values) => field.Decoded == field.Text
        ? Shown(field.Text, values)
        : $"{Shown(field.Decoded, values)} → {context.Text("（文字の整理）", "(cleansed)")} {Shown(field.Text, values)}";

    private string Requirement(Item item) => item.Requirement switch
    {
        Hub.Catalog.Editions.Requirement.Required => context.Text("必須", "required"),
        Hub.Catalog.Editions.Requirement.Conditional => context.Text("条件付き必須", "conditionally required"),
        _ => context.Text("任意", "optional"),
    };

    private string Outcome(MappingOutcome outcome) => outcome switch
    {
        MappingOutcome.Mapped => context.Text("移行できます", "mapped"),
        MappingOutcome.Dropped => context.Text("規則により移行しません", "dropped by rule"),
        _ => context.Text("隔離します", "quarantined"),
    };
}
