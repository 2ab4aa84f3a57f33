using Hub.Catalog.Editions;
using Hub.Catalog.Records;

namespace Hub.Validation.Rules;

/// <summary>
/// Numbers the conditions of a group: the official list asks the same one of many items (住民種別 = '1' stands behind dozens),
/// and one answer per record will do.
/// </summary>
internal sealed class ConditionTable
{
    private const byte True = 1;
    private const byte False = 2;

    private readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal);

    /// <summary>Number of different conditions: the length of the answers.</summary>
    public int Count => _indexes.Count;

    /// <summary>Index of a condition; the same for the same text.</summary>
    public int IndexOf(ItemCondition condition)
    {
        if (!_indexes.TryGetValue(condition.Text, out var index))
        {
            index = _indexes.Count;
            _indexes.Add(condition.Text, index);
        }

        return index;
    }

    /// <summary>True when the condition holds for the record; asks at most once as long as the answers are kept.</summary>
    public static bool Holds(Span<byte> answers, int index, ItemCondition condition, StandardRecord record)
    {
        ref var answer = ref answers[index];
        if (answer == 0)
        {
            answer = condition.Holds(record) ? True : False;
        }

        return answer == True;
    }
}
