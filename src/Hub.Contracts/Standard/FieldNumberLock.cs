using System.Globalization;
using System.Text;
using Hub.Catalog.Editions;

namespace Hub.Contracts.Standard;

/// <summary>
/// Every field number that a published contract ever used (<c>protos/standard/field_numbers.lock</c>): a number that is locked can't be given to another item, and
/// the number and name of an item that left the standard stay reserved. One line each: business, group, number, item id, romaji name; tab separated, sorted.
/// </summary>
public sealed class FieldNumberLock
{
    private readonly SortedDictionary<(string Business, string Group, int Number), (string Item, string Name)> _fields = [];

    /// <summary>Reads a lock; throws <see cref="FormatException"/> naming the line.</summary>
    public static FieldNumberLock Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var numbers = new FieldNumberLock();
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i].TrimEnd('\r');
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var parts = line.Split('\t');
            if (parts.Length != 5 || !int.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                || !numbers._fields.TryAdd((parts[0], parts[1], number), (parts[3], parts[4])))
            {
                throw new FormatException($"field_numbers.lock, line {i + 1}: expected business, group, number, item id and name, each number once, found \"{line}\".");
            }
        }

        return numbers;
    }

    /// <summary>Adds the fields of a contract; throws <see cref="InvalidOperationException"/> when a number belongs to another item.</summary>
    public void Add(StandardContract contract)
    {
        ArgumentNullException.ThrowIfNull(contract);
        foreach (var group in contract.Edition.Groups)
        {
            foreach (var field in StandardContract.Fields(group))
            {
                var key = (contract.Edition.Business, group.Romaji, field.Number);
                if (_fields.TryGetValue(key, out var locked) && locked.Item != field.Item.Id)
                {
                    throw new InvalidOperationException($"Field number {field.Number} of {group.Romaji} is locked for item {locked.Item} and can't be given to {field.Item}.");
                }

                _fields[key] = (field.Item.Id, field.Item.Romaji);
            }
        }
    }

    /// <summary>Numbers and names that the group once used and uses no more.</summary>
    public IReadOnlyList<(int Number, string Name)> Retired(Group group)
    {
        ArgumentNullException.ThrowIfNull(group);
        return [.. _fields
            .Where(f => f.Key.Business == group.Edition.Business && f.Key.Group == group.Romaji && group.Find(f.Value.Item) is null)
            .Select(f => (f.Key.Number, f.Value.Name))];
    }

    /// <summary>The text of the lock, lines ended by LF.</summary>
    public override string ToString()
    {
        var text = new StringBuilder("# business, group, field number, item id, field name. Written by tools/Hub.ContractGen; lines are added and never removed.\n");
        foreach (var ((business, group, number), (item, name)) in _fields)
        {
            text.Append(CultureInfo.InvariantCulture, $"{business}\t{group}\t{number}\t{item}\t{name}\n");
        }

        return text.ToString();
    }
}
