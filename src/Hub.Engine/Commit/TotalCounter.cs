using System.Globalization;
using System.Text;
using Hub.Catalog.Editions;
using Hub.Catalog.Records;
using Hub.Storage.Runs;

namespace Hub.Engine.Commit;

/// <summary>Sums what a declared control total (件数・金額照合) says, over the rows of one group.</summary>
internal sealed class TotalCounter
{
    private readonly ControlTotal _declared;
    private readonly string _name;
    private readonly int _item;
    private decimal _sum;

    private TotalCounter(ControlTotal declared, Group group, string name, int item)
    {
        _declared = declared;
        Group = group;
        _name = name;
        _item = item;
    }

    /// <summary>The group whose rows count.</summary>
    public Group Group { get; }

    /// <summary>What came out.</summary>
    public TotalResult Result => new(_declared, _name, _sum);

    /// <summary>Makes a counter; null when the edition has no such group or item.</summary>
    public static TotalCounter? Create(ControlTotal declared, Edition edition)
    {
        var item = declared.ItemId.Length > 0 ? edition.FindItem(declared.ItemId) : null;
        if (declared.ItemId.Length > 0 && item is null)
        {
            return null;
        }

        var group = item?.Group ?? edition.FindGroup(declared.Group);
        return group is null ? null : new TotalCounter(declared, group, item?.Name ?? group.Name, item?.Ordinal ?? -1);
    }

    /// <summary>Counts one row.</summary>
    public void Add(StandardRecord row)
    {
        if (_item < 0)
        {
            _sum++;
            return;
        }

        for (var i = 0; i < row.Count(_item); i++)
        {
            if (decimal.TryParse(Encoding.UTF8.GetString(row.Value(_item, i)), NumberStyles.Number, CultureInfo.InvariantCulture, out var value))
            {
                _sum += value;
            }
        }
    }
}
