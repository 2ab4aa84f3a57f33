using System.CommandLine;
using System.Text.Json.Nodes;
using Hub.Adapters.Packs;
using Hub.Catalog.Changes;
using Hub.Catalog.Editions;
using Hub.Cli.Shell;

namespace Hub.Cli.Spec;

/// <summary><c>hub spec diff</c>: what changed between two editions, and which adapters and golden cases it touches. Exit 1 when something changed.</summary>
internal static class DiffCommand
{
    /// <summary>The verb.</summary>
    public static Command Create(CliContext context)
    {
        var editions = new EditionArguments(context);
        var before = editions.Edition("before");
        var after = editions.Edition("after");
        var packs = new Option<string[]>("--packs") { HelpName = "DIR", Description = context.Text("アダプタを探すフォルダ", "Folders of further packs"), DefaultValueFactory = _ => [] };
        var golden = new Option<string>("--golden") { HelpName = "DIR", Description = context.Text("ゴールデンケースのフォルダ", "Folder of golden cases"), DefaultValueFactory = _ => Path.Combine("tests", "Golden") };
        var command = new Command("diff", context.Text("二つの版の違いと、影響するアダプタ・ゴールデンケースを示す", "Shows what changed between two editions, and the adapters and golden cases it touches"))
        {
            before, after, editions.Folder, editions.Json, packs, golden,
        };
        command.SetAction(async (parsed, _) =>
        {
            var (old, now) = (editions.Find(parsed, before), editions.Find(parsed, after));
            var changes = EditionComparison.Compare(old, now);
            var touched = TouchedPacks.Find(new AdapterLibrary(parsed.GetValue(packs)!), parsed.GetValue(golden)!, old, changes);
            if (parsed.GetValue(editions.Json))
            {
                await WriteJsonAsync(context, changes, touched);
            }
            else
            {
                await WritePlainAsync(context, old, now, changes, touched);
            }

            return changes.Count > 0 ? ExitCode.Findings : ExitCode.Fine;
        });
        return command;
    }

    private static async Task WriteJsonAsync(CliContext context, IReadOnlyList<EditionChange> changes, IReadOnlyList<TouchedPack> touched)
    {
        foreach (var change in changes)
        {
            await context.Out.WriteLineAsync(SpecJson.Line(new JsonObject
            {
                ["kind"] = change.Kind.ToString(),
                ["group"] = change.Group,
                ["id"] = change.Id,
                ["name"] = change.Name,
                ["before"] = change.Before,
                ["after"] = change.After,
            }));
        }

        foreach (var pack in touched)
        {
            await context.Out.WriteLineAsync(SpecJson.Line(new JsonObject
            {
                ["kind"] = "adapter",
                ["name"] = pack.Name,
                ["items"] = new JsonArray([.. pack.Items.Select(i => (JsonNode)i)]),
                ["goldenCases"] = new JsonArray([.. pack.GoldenCases.Select(c => (JsonNode)c)]),
            }));
        }
    }

    private static async Task WritePlainAsync(CliContext context, Edition old, Edition now, IReadOnlyList<EditionChange> changes, IReadOnlyList<TouchedPack> touched)
    {
        await context.Out.WriteLineAsync(context.Text($"{old.Id} → {now.Id}: 変更 {changes.Count} 件", $"{old.Id} → {now.Id}: {changes.Count} changes"));
        foreach (var kind in changes.GroupBy(c => c.Kind).OrderBy(g => g.Key))
        {
            await context.Out.WriteLineAsync($"\n## {kind.Key} ({kind.Count()})");
            foreach (var change in kind)
            {
                await context.Out.WriteLineAsync($"{change.Id}  {(change.Group.Length > 0 ? change.Group + "/" : "")}{change.Name}: {Or(change.Before)} → {Or(change.After)}");
            }
        }

        if (touched.Count > 0)
        {
            await context.Out.WriteLineAsync(context.Text("\n## 影響するアダプタ", "\n## Adapters touched"));
        }

        foreach (var pack in touched)
        {
            await context.Out.WriteLineAsync($"{pack.Name}: {string.Join(", ", pack.Items)}");
            foreach (var golden in pack.GoldenCases)
            {
                await context.Out.WriteLineAsync($"  golden: {golden}");
            }
        }

        static string Or(string text) => text.Length > 0 ? text : "–";
    }
}
