using System.Diagnostics;
using System.Globalization;
using System.Text;
using Hub.Catalog.Editions;
using Hub.Catalog.Records;
using Hub.Findings;
using Hub.Validation;
using Hub.Validation.Rules;

namespace Hub.Bench;

/// <summary>
/// <c>validation [--records N]</c>: records per second of one core through all record-level rules. Two shapes: 25 filled items of business 001
/// (the aim: 500,000), and the whole of 住民情報 (232 items, 60 filled, all rules across items).
/// </summary>
internal static class ValidationBench
{
    private const int Rounds = 5;

    public static Task<int> RunAsync(string[] args)
    {
        var records = args is ["--records", var text] ? int.Parse(text, CultureInfo.InvariantCulture) : 400_000;
        var whole = EditionLibrary.Load().Find("001", "2.1")!.FindGroup("住民情報")!;
        Console.WriteLine("shape                                     records/s (CPU)   bytes allocated/record");
        Measure("25 items, 25 filled", Cut(whole, 25), 25, records);
        Measure("232 items, 60 filled", whole, 60, records / 2);
        return Task.FromResult(0);
    }

    private static void Measure(string name, Group group, int filled, int records)
    {
        var validator = RecordValidator.Compile(group, rules: Rules(group));
        var record = Fill(group, filled);
        var findings = new FindingList();
        validator.Validate(record, SourcePosition.None, findings);
        if (findings.Count > 0)
        {
            throw new InvalidOperationException($"The record is not clean: {findings[0].ItemId} {findings[0].Message(Language.En)}");
        }

        var best = TimeSpan.MaxValue;
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        for (var round = 0; round < Rounds; round++)
        {
            var before = Process.GetCurrentProcess().UserProcessorTime;
            for (var i = 0; i < records; i++)
            {
                validator.Validate(record, new SourcePosition("", i, i * 100L, 100), findings);
            }

            var time = Process.GetCurrentProcess().UserProcessorTime - before;
            best = time < best ? time : best;
        }

        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        name += $", {Rules(group).Rules.Count} rules across";
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-40} {records / best.TotalSeconds,16:N0} {allocated / (double)records / Rounds,24:N2}"));
    }

    // All built-in rules whose items the group has.
    private static RuleSet Rules(Group group)
    {
        var edition = EditionLibrary.Load().Find("001", "2.1")!;
        var rules = RuleSet.BuiltIn(edition).Rules.Where(r => r.Group == group.Name).ToList();
        rules.RemoveAll(r => RuleSetLint.Check(new("1", [r]), group.Edition).Count > 0);
        return new("1", rules);
    }

    // The first items of the group, as a group of their own with the same rules.
    private static Group Cut(Group whole, int items)
    {
        var cut = new Group(whole.Id, whole.Name, whole.Romaji, [.. whole.Items.Where(i => i.Condition is null).Take(items).Select(Copy)]);
        _ = new Edition(whole.Edition.Header with { Trust = Trust.Sample }, [cut], whole.Edition.CodeLists);
        return cut;
    }

    private static Item Copy(Item item) => new()
    {
        Id = item.Id,
        Name = item.Name,
        Romaji = item.Romaji,
        Type = item.Type,
        Length = item.Length,
        Scale = item.Scale,
        CodeListIds = item.CodeListIds,
        Requirement = item.Requirement,
        IsKey = item.IsKey,
        UnknownDate = item.UnknownDate,
        UnknownFlag = item.UnknownFlag,
    };

    private static StandardRecord Fill(Group group, int filled)
    {
        var record = new StandardRecord(group);
        foreach (var item in group.Items.Where(i => i.Requirement == Hub.Catalog.Editions.Requirement.Required))
        {
            record.Set(item.Ordinal, Value(item));
        }

        var validator = RecordValidator.Compile(group);
        var count = group.Items.Count(i => record.Count(i.Ordinal) > 0);
        foreach (var item in group.Items.Where(i => i.Requirement == Hub.Catalog.Editions.Requirement.Optional))
        {
            if (count >= filled)
            {
                break;
            }

            record.Set(item.Ordinal, Value(item));
            count++;
        }

        // Conditional items are filled as the rules ask for them.
        var findings = new FindingList();
        for (var i = 0; i < 10; i++, findings.Clear())
        {
            validator.Validate(record, SourcePosition.None, findings);
            foreach (var missing in findings.Where(f => f.Code == ItemFindings.ConditionallyRequiredMissing))
            {
                var item = group.Find(missing.ItemId)!;
                record.Set(item.Ordinal, Value(item));
            }
        }

        return record;
    }

    private static byte[] Value(Item item) => Encoding.UTF8.GetBytes(item switch
    {
        { Name: "住民票コード" } => "24727059608",
        { Name: "個人番号" } => "123456789018",
        { Name: var n } when n.EndsWith("市区町村コード", StringComparison.Ordinal) => "131016",
        { Name: "最新フラグ" } => "1",
        { Name: var n } when n.EndsWith("フラグ", StringComparison.Ordinal) => "0",
        { Name: "異動事由" } => "01",
        { Name: "続柄コード1" } => "02",
        { CodeLists: [{ IsOwn: false } list, ..] } => list.Values[^1].Value is "9" && list.Id == "001-005" ? "1" : list.Values[Math.Min(1, list.Values.Count - 1)].Value,
        { Type: ItemType.Date } => "2001-04-01",
        { Type: ItemType.Time } => "12:34:56",
        { Type: ItemType.WholeNumber } => "1",
        { Type: ItemType.FullWidth } => "見本　太郎見本　太郎"[..Math.Min(10, item.Length)],
        _ => new string('1', item.Length),
    });
}
