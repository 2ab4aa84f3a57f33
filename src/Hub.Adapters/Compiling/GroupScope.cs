using Hub.Adapters.Model;
using Hub.Adapters.Packs;
using Hub.Adapters.Plan;
using Hub.Adapters.Steps;
using Hub.Adapters.Tables;
using Hub.Adapters.Yaml;
using Hub.Catalog.Editions;
using Hub.Findings;

namespace Hub.Adapters.Compiling;

/// <summary>What the values of one group can refer to; knows which items are filled so far.</summary>
internal sealed class GroupScope(
    Group group, IReadOnlyDictionary<string, CodeTable> tables, DateDefaults dates, CountedItems counted, AdapterProblems problems) : IStepScope
{
    private readonly Dictionary<int, (ItemTarget Target, YamlMark Mark)> _filled = [];

    /// <inheritdoc/>
    public Item? Item { get; set; }

    /// <inheritdoc/>
    public bool IsFollowed { get; set; }

    /// <inheritdoc/>
    public DateDefaults Dates => dates;

    /// <inheritdoc/>
    public AdapterProblems Problems => problems;

    /// <inheritdoc/>
    public ItemTarget? Target(YamlMark mark, string item)
    {
        if (Find(mark, item) is not { } found)
        {
            return null;
        }

        if (_filled.TryGetValue(found.Ordinal, out var before))
        {
            problems.Add(mark,
                $"データ項目 {found} は二度埋められます (一度目は {before.Mark.Line} 行)。片方を消してください。",
                $"Item {found} is filled twice (first on line {before.Mark.Line}); remove one.");
            return before.Target;
        }

        var target = new ItemTarget(found.Ordinal, found.Id, found.Name, counted.IndexOf(group, found), found.IsPlace);
        _filled[found.Ordinal] = (target, mark);
        return target;
    }

    /// <inheritdoc/>
    public CodeTable? Table(YamlMark mark, string name)
    {
        if (tables.TryGetValue(name, out var table))
        {
            return table;
        }

        problems.Add(mark,
            $"コード表 {name} は codes にありません。{Nearest.HintJa(name, tables.Keys)}",
            $"Code table {name} is not listed under codes.{Nearest.HintEn(name, tables.Keys)}");
        return null;
    }

    /// <summary>The item of that name or id; null (told) when the group does not have it.</summary>
    public Item? Find(YamlMark mark, string name)
    {
        if (group.Find(name) is { } item)
        {
            return item;
        }

        problems.Add(mark,
            $"グループ {group.Name} にデータ項目 {name} はありません。{Nearest.HintJa(name, group.Items.Select(i => i.Name))}",
            $"Group {group.Name} has no item {name}.{Nearest.HintEn(name, group.Items.Select(i => i.Name))}");
        return null;
    }

    /// <summary>The ordinal of an item that was filled above; null (told) when it was not.</summary>
    public int? Filled(YamlMark mark, string name)
    {
        if (Find(mark, name) is not { } item)
        {
            return null;
        }

        if (_filled.ContainsKey(item.Ordinal))
        {
            return item.Ordinal;
        }

        problems.Add(mark,
            $"データ項目 {item} はまだ埋められていません。この行より上に移してください。",
            $"Item {item} is not filled yet; move its line above this one.");
        return null;
    }

    /// <summary>Tells which items the edition demands and nothing fills.</summary>
    public void CheckDemanded(YamlMark mark)
    {
        foreach (var item in group.Items.Where(i => i.Requirement != Requirement.Optional && !_filled.ContainsKey(i.Ordinal)))
        {
            var required = item.Requirement == Requirement.Required;
            problems.Add(mark,
                $"{(required ? "必須" : "条件付き必須")}のデータ項目 {item} を埋める行がありません。源がなければ empty: true と書いて理由を note に残してください。",
                $"Nothing fills {(required ? "required" : "conditional")} item {item}. If the source has nothing for it, say empty: true and why in note.");
        }
    }
}
