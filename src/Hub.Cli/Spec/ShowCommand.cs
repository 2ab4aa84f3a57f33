using System.CommandLine;
using System.Text.Json.Nodes;
using Hub.Catalog.Editions;
using Hub.Catalog.Schema;
using Hub.Cli.Shell;

namespace Hub.Cli.Spec;

/// <summary><c>hub spec show</c>: the items of an edition or of one group, a code list, or the tables as DDL.</summary>
internal static class ShowCommand
{
    /// <summary>The verb.</summary>
    public static Command Create(CliContext context)
    {
        var editions = new EditionArguments(context);
        var edition = editions.Edition("edition");
        var what = new Argument<string?>("what")
        {
            Arity = ArgumentArity.ZeroOrOne,
            Description = context.Text("グループ名、項目ID、コード一覧（001-020）。省略時はすべての項目", "A group, an item id or a code list (001-020). Default: all items"),
        };
        var ddl = new Option<string?>("--ddl") { HelpName = "sqlite|postgres", Description = context.Text("表の定義（DDL）を出力する", "Print the tables as DDL") };
        ddl.AcceptOnlyFromAmong("sqlite", "postgres");
        var command = new Command("show", context.Text("版の項目・コード一覧・表定義を表示する", "Shows an edition's items, code lists or tables")) { edition, what, editions.Folder, editions.Json, ddl };
        command.SetAction(async (parsed, _) =>
        {
            var found = editions.Find(parsed, edition);
            var name = parsed.GetValue(what);
            var json = parsed.GetValue(editions.Json);
            if (parsed.GetValue(ddl) is { } dialect)
            {
                await context.Out.WriteAsync(SchemaText.Write(found, dialect == "sqlite" ? SqlDialect.Sqlite : SqlDialect.Postgres));
            }
            else if (name is not null && found.FindCodeList(name) is { } list)
            {
                foreach (var value in list.Values)
                {
                    await context.Out.WriteLineAsync(json
                        ? SpecJson.Line(new JsonObject { ["list"] = list.Id, ["name"] = list.Name, ["value"] = value.Value, ["last"] = value.Last, ["label"] = value.Label })
                        : $"{(value.Last is null ? value.Value : $"{value.Value}～{value.Last}")}\t{value.Label}");
                }
            }
            else
            {
                await ItemsAsync(context, found, name, json);
            }

            return ExitCode.Fine;
        });
        return command;
    }

    private static async Task ItemsAsync(CliContext context, Edition edition, string? name, bool json)
    {
        var items = name is null
            ? edition.Groups.SelectMany(g => g.Items)
            : edition.FindGroup(name)?.Items ?? (edition.FindItem(name) is { } one ? [one] : throw new UsageException(
                $"{edition.Id} に「{name}」というグループ・項目・コード一覧はありません。グループ: {string.Join("、", edition.Groups.Select(g => g.Name))}。",
                $"{edition.Id} has no group, item or code list \"{name}\". Groups: {string.Join(", ", edition.Groups.Select(g => g.Name))}."));
        if (!json && edition.Trust == Trust.Sample)
        {
            await context.Error.WriteLineAsync(context.Text($"注意: {edition.Id} は見本です。{edition.Header.Origin}。", $"note: {edition.Id} is a sample, not the official list."));
        }

        Group? group = null;
        foreach (var item in items)
        {
            if (!json && item.Group != group)
            {
                group = item.Group;
                await context.Out.WriteLineAsync($"# {group.Name} ({group.Id}, {group.Romaji})");
            }

            await context.Out.WriteLineAsync(json ? SpecJson.Item(item) : Plain(item));
        }
    }

    private static string Plain(Item item)
    {
        var marks = (item.IsKey ? " 主キー" : "") + (item.IsForeignKey ? " 外部キー" : "") + (item.IsRepeated ? $" ×{item.Repeat}" : "")
            + (item.CodeListIds.Count > 0 ? " コード" + string.Join('/', item.CodeListIds) : "")
            + (item.Condition is null ? "" : " 条件: " + (item.Condition.IsEvaluable ? item.Condition.Text : item.Condition.Note ?? "判定できない"));
        return $"{item.Id}  {item.Type.Symbol()}({item.LengthText})  {SpecJson.Word(item.Requirement)}  {item.Name}{marks}";
    }
}
