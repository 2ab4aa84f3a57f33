using Hub.Adapters.Model;
using Hub.Adapters.Plan;
using Hub.Adapters.Tables;
using Hub.Adapters.Yaml;
using Hub.Catalog.Editions;

namespace Hub.Adapters.Steps;

/// <summary>The arguments of one function call while its step is made, with what they refer to.</summary>
internal sealed class StepArguments(FunctionCall call, IStepScope scope)
{
    /// <summary>Where the call stands.</summary>
    public YamlMark Mark => call.Mark;

    /// <summary>The item that is being filled; null where the value is a part of a condition or has no item.</summary>
    public Item? Item => scope.Item;

    /// <summary>Defaults of date functions.</summary>
    public DateDefaults Dates => scope.Dates;

    /// <summary>True when the argument is given.</summary>
    public bool Has(string name) => call.Arguments.ContainsKey(name);

    /// <summary>A text, or the default when it is not given.</summary>
    public string Text(string name, string otherwise = "") => call.Arguments.TryGetValue(name, out var a) && a.Texts.Count > 0 ? a.Text : otherwise;

    /// <summary>A text as UTF-8.</summary>
    public byte[] Utf8(string name, string otherwise = "") => System.Text.Encoding.UTF8.GetBytes(Text(name, otherwise));

    /// <summary>A list of texts, or the default when it is not given.</summary>
    public IReadOnlyList<string> Texts(string name, params string[] otherwise) =>
        call.Arguments.TryGetValue(name, out var a) ? a.Texts : otherwise;

    /// <summary>A number, or the default when it is not given.</summary>
    public int Integer(string name, int otherwise) =>
        call.Arguments.TryGetValue(name, out var a) ? int.Parse(a.Text, System.Globalization.CultureInfo.InvariantCulture) : otherwise;

    /// <summary>true or false, or the default when it is not given.</summary>
    public bool Boolean(string name, bool otherwise) => call.Arguments.TryGetValue(name, out var a) ? a.Text == "true" : otherwise;

    /// <summary>The item that an argument names, or null (told) when the group does not have it or the argument is not given.</summary>
    public ItemTarget? Target(string name) => call.Arguments.TryGetValue(name, out var a) ? scope.Target(a.Mark, a.Text) : null;

    /// <summary>The item with the given id of the edition, marked as filled; null for null.</summary>
    public ItemTarget? TargetById(string? id) => id is null ? null : scope.Target(call.Mark, id);

    /// <summary>The items that an argument names.</summary>
    public IReadOnlyList<ItemTarget> Targets(string name) =>
        call.Arguments.TryGetValue(name, out var a) ? [.. a.Texts.Select(t => scope.Target(a.Mark, t)).OfType<ItemTarget>()] : [];

    /// <summary>The table that an argument names, or null (told).</summary>
    public CodeTable? Table(string name) => call.Arguments.TryGetValue(name, out var a) ? scope.Table(a.Mark, a.Text) : null;

    /// <summary>Tells a mistake at the argument, or at the call when it is not given.</summary>
    public void Problem(string name, string ja, string en) =>
        scope.Problems.Add(call.Arguments.TryGetValue(name, out var a) ? a.Mark : call.Mark, ja, en);

    /// <summary>Tells that a value that the function can give is not in the item's code lists.</summary>
    public void CheckCodes(string name, IEnumerable<string> values)
    {
        if (Item is not { CodeLists.Count: > 0 } item || scope.IsFollowed)
        {
            return;
        }

        foreach (var value in values.Where(v => v.Length > 0).Distinct())
        {
            var utf8 = System.Text.Encoding.UTF8.GetBytes(value);
            if (!item.CodeLists.Any(l => l.Contains(utf8)))
            {
                var lists = string.Join(", ", item.CodeLists.Select(l => $"{l.Id} {l.Name}"));
                Problem(name, $"値「{value}」は {item} のコード一覧 ({lists}) にありません。", $"Value \"{value}\" is not in the code lists of {item} ({lists}).");
            }
        }
    }
}
