using System.Text;
using Hub.Catalog.Editions;
using Hub.Catalog.Records;
using Hub.Findings;

namespace Hub.Adapters.Plan;

/// <summary>
/// Whom a record is about, so that persons can be counted: by 宛名番号 where a group has it, else by the group's key without the municipality,
/// else the record stands for itself.
/// </summary>
internal sealed class PersonKey
{
    private const string Addressee = "宛名番号";
    private const string Municipality = "市区町村コード";

    private readonly int[][] _items;
    private readonly byte[] _stream;

    public PersonKey(IReadOnlyList<GroupPlan> groups, string stream)
    {
        _items = [.. groups.Select(g => ItemsOf(g.Group))];
        _stream = Encoding.UTF8.GetBytes(stream);
    }

    /// <summary>A number for the person and the masked key; "" where there is none.</summary>
    public (long Person, string Sample) Find(IReadOnlyList<StandardRecord> rows, long record)
    {
        for (var g = 0; g < rows.Count; g++)
        {
            var hash = new Fnv();
            var sample = "";
            foreach (var item in _items[g])
            {
                var value = rows[g][item];
                hash.Add(value);
                hash.Add([0]);
                sample += value.IsEmpty ? "" : (sample.Length > 0 ? " " : "") + Mask.Shape(value);
            }

            if (sample.Length > 0)
            {
                return (hash.Value, sample);
            }
        }

        var own = new Fnv();
        own.Add(_stream);
        own.Add(BitConverter.GetBytes(record));
        return (own.Value, "");
    }

    private static int[] ItemsOf(Group group) => group.Items.FirstOrDefault(i => i.Name == Addressee) is { } addressee
        ? [addressee.Ordinal]
        : [.. group.KeyItems.Where(i => i.Name != Municipality).Select(i => i.Ordinal)];

    // FNV-1a: the same key must give the same number in every worker and every process.
    private struct Fnv()
    {
        private ulong _hash = 14695981039346656037;

        public readonly long Value => unchecked((long)_hash);

        public void Add(ReadOnlySpan<byte> bytes)
        {
            foreach (var b in bytes)
            {
                _hash = unchecked((_hash ^ b) * 1099511628211);
            }
        }
    }
}
