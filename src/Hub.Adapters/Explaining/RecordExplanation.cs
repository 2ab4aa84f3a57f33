using System.Text;
using Hub.Adapters.Documents;
using Hub.Adapters.Lookups;
using Hub.Adapters.Model;
using Hub.Adapters.Plan;
using Hub.Adapters.Plan.Fields;
using Hub.Catalog.Records;
using Hub.Codecs;
using Hub.Findings;
using Hub.Records;

namespace Hub.Adapters.Explaining;

/// <summary>
/// The way of one record: bytes → field → decoded and cleansed text → functions → item. For people who ask where a value comes from;
/// values are as they are, so the caller masks what may not be seen.
/// </summary>
public sealed class RecordExplanation : IRecordSink
{
    private RecordExplanation()
    {
    }

    /// <summary>What became of the record.</summary>
    public MappingOutcome Outcome { get; private set; }

    /// <summary>The record type that took it; empty when none did.</summary>
    public string Source { get; private set; } = "";

    /// <summary>Every item that the record type fills, in the order of the edition.</summary>
    public IReadOnlyList<ExplainedItem> Items { get; private set; } = [];

    /// <summary>Everything found, also what is about the record as a whole.</summary>
    public FindingList Findings { get; } = [];

    /// <summary>Explains one record of a stream.</summary>
    /// <exception cref="ArgumentException">The adapter has no source for the stream.</exception>
    public static RecordExplanation Of(AdapterPlan plan, string stream, in RawRecord record) => Of(plan, stream, record, LookupSet.Empty);

    /// <summary>Explains one record of a stream that is joined to others; sources and conditions in the language.</summary>
    /// <exception cref="ArgumentException">The adapter has no source for the stream.</exception>
    public static RecordExplanation Of(AdapterPlan plan, string stream, in RawRecord record, LookupSet lookups, Language language = Language.Ja)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var explanation = new RecordExplanation();
        var worker = plan.CreateWorker(stream, lookups);
        explanation.Outcome = worker.Map(record, explanation, explanation.Findings);
        if (worker.LastSource is { } source)
        {
            explanation.Source = source.Name;
            explanation.Items = explanation.Explain(plan, source, worker.LastRows, record, lookups, language);
        }

        return explanation;
    }

    /// <inheritdoc/>
    void IRecordSink.Add(StandardRecord row, SourcePosition position)
    {
        // The worker keeps its rows; they are read from there, also when the record is rejected.
    }

    private List<ExplainedItem> Explain(
        AdapterPlan plan, SourcePlan source, IReadOnlyList<StandardRecord> rows, in RawRecord record, LookupSet lookups, Language language)
    {
        var state = new MappingState(source, lookups) { Findings = [] };
        state.StartRecord(record.Ordinal, record.Offset, record.Bytes);
        var items = new List<ExplainedItem>();
        state.ResolveJoins(record.Bytes);
        state.Findings = [];
        for (var i = 0; i < rows.Count; i++)
        {
            var group = source.Groups[i];
            if (group.Spec is not { } spec)
            {
                continue;
            }

            var mapped = spec.Items.ToDictionary(s => group.Group.Find(s.Item.Value)!);
            var row = rows[i];
            foreach (var item in group.Group.Items)
            {
                var value = Encoding.UTF8.GetString(row[item.Ordinal]);
                var found = Findings.Where(f => f.ItemId == item.Id).ToArray();
                if (mapped.TryGetValue(item, out var m))
                {
                    var fields = Fields(plan, source, state, m.Value, record);
                    items.Add(new ExplainedItem(item, MappingText.Source(m.Value, language), MappingText.Functions(m.Value), fields, value, found));
                }
                else if (value.Length > 0)
                {
                    items.Add(new ExplainedItem(item, "", "", [], value, found));
                }
            }
        }

        return items;
    }

    private static List<ExplainedField> Fields(AdapterPlan plan, SourcePlan source, MappingState state, ValueSpec value, in RawRecord record)
    {
        var fields = new List<ExplainedField>();
        foreach (var name in Names(value).Distinct())
        {
            if (source.Fields.Concat(source.JoinedFields).FirstOrDefault(f => f.Name == name) is { } field)
            {
                state.Read(field, record.Bytes);
                var bytes = record.Bytes.Slice(state.FieldOffset, Math.Min(state.FieldLength, record.Bytes.Length - state.FieldOffset));
                fields.Add(new ExplainedField(name, record.Offset + state.FieldOffset, Convert.ToHexString(bytes), Decoded(plan, field, bytes) ?? Encoding.UTF8.GetString(state.Value), Encoding.UTF8.GetString(state.Value)));
            }
        }

        return fields;
    }

    /// <summary>The text before cleansing, without the spaces behind it; null for a number or a joined field.</summary>
    private static string? Decoded(AdapterPlan plan, FieldPlan field, ReadOnlySpan<byte> bytes)
    {
        if (field is not TextField text)
        {
            return null;
        }

        var charset = plan.Charset.Source;
        var utf8 = new byte[charset.MaxUtf8Length(bytes.Length)];
        var written = charset.DecodeField(bytes, text.Form, utf8, new CodeIssueList());
        return Encoding.UTF8.GetString(utf8, 0, written).TrimEnd(' ', '　');
    }

    private static IEnumerable<string> Names(ValueSpec value)
    {
        if (value.When is { } when)
        {
            foreach (var name in Names(when))
            {
                yield return name;
            }
        }

        if (value is { Kind: ValueKind.Field, Source: { } source })
        {
            yield return source.Value;
        }

        foreach (var name in value.Parts.SelectMany(Names))
        {
            yield return name;
        }
    }

    private static IEnumerable<string> Names(ConditionSpec condition) => condition.Parts.SelectMany(Names)
        .Concat(condition is { IsItem: false, Operand: { } operand } ? [operand.Value] : []);
}
