using System.Globalization;
using System.Text;
using Hub.Catalog.Editions;
using Hub.Catalog.Records;
using Hub.Findings;
using Hub.Storage.Runs;

namespace Hub.Engine.Commit;

/// <summary>The sums of one shape by key, beside those that were declared.</summary>
internal sealed class TotalFamily(TotalShape shape)
{
    private const char Border = '\u001F';

    private readonly int[] _keys = [.. shape.Keys];
    private readonly Dictionary<string, decimal> _sums = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (ControlTotal Total, int Place)> _declared = new(StringComparer.Ordinal);
    private readonly StringBuilder _key = new();

    public TotalShape Shape => shape;

    public Group Group => shape.Group;

    /// <summary>What was declared beside what came out, with its place in the manifest.</summary>
    public IEnumerable<(int Place, TotalResult Result)> Results => _declared.Select(d =>
        (d.Value.Place, new TotalResult(d.Value.Total, shape.Name, _sums.GetValueOrDefault(d.Key)) { Stream = shape.StreamName }));

    /// <summary>Keys that have rows and were not declared, although others of the same kind were.</summary>
    public IEnumerable<Finding> Undeclared => _sums.Where(s => !_declared.ContainsKey(s.Key)).OrderBy(s => s.Key, StringComparer.Ordinal).Select(s =>
        new Finding(CompletenessFindings.KeyUndeclared, SourcePosition.None with { Stream = shape.StreamName })
        {
            Field = shape.Name,
            ItemId = shape.ItemId,
            Found = s.Value.ToString(CultureInfo.InvariantCulture),
            Expected = string.Join(" / ", s.Key.Split(Border).Select(Shown)),
        });

    /// <summary>Takes a declared total; false: the same one was declared before.</summary>
    public bool TryDeclare(ControlTotal total, int place) => _declared.TryAdd(string.Join(Border, total.Keys.Select(k => k.Value)), (total, place));

    /// <summary>Counts one row.</summary>
    /// <param name="stream">Place of its stream in the manifest.</param>
    /// <param name="record">The row.</param>
    public void Add(int stream, StandardRecord record)
    {
        if (shape.Stream >= 0 && stream != shape.Stream)
        {
            return;
        }

        _key.Clear();
        for (var i = 0; i < _keys.Length; i++)
        {
            _key.Append(i > 0 ? Border.ToString() : "").Append(Encoding.UTF8.GetString(record[_keys[i]]));
        }

        var key = _keys.Length == 0 ? "" : _key.ToString();
        _sums[key] = _sums.GetValueOrDefault(key) + ValueOf(record);
    }

    private decimal ValueOf(StandardRecord record)
    {
        if (shape.Item < 0)
        {
            return 1;
        }

        var sum = 0m;
        for (var i = 0; i < record.Count(shape.Item); i++)
        {
            sum += decimal.TryParse(Encoding.UTF8.GetString(record.Value(shape.Item, i)), NumberStyles.Number, CultureInfo.InvariantCulture, out var value) ? value : 0;
        }

        return sum;
    }

    /// <summary>The value of a key's part; one that is no code may say something about a person.</summary>
    private string Shown(string value, int part) => part < _keys.Length && shape.Group.Items[_keys[part]].CodeListIds.Count > 0 ? value : Mask.Shape(value);
}
