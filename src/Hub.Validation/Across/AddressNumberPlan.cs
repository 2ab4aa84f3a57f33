using Hub.Catalog.Editions;
using Hub.Catalog.Records;

namespace Hub.Validation.Across;

/// <summary>
/// A 宛名番号 belongs to one person in the whole municipality: 001 and 031 share none, and other businesses use none that neither knows.
/// Entry: the number, who has it (0 residents, 1 non-residents, 2 this run), origin.
/// </summary>
internal sealed class AddressNumberPlan : IOtherRowsPlan
{
    private const byte ThisRun = 2;

    private readonly Dictionary<Group, IReadOnlyList<Item>> _items;
    private readonly Dictionary<Group, int> _next = [];
    private readonly AcrossSource? _mustLack;
    private readonly KeyCopy _number = new();
    private bool _isTaken;
    private bool _isKnown;
    private bool _isReported;

    public AddressNumberPlan(Edition edition, IEnumerable<Group> groups, AcrossRule rule)
    {
        Rule = rule;
        _items = groups.Select(g => (Group: g, Items: AddressNumbers.ItemsOf(g))).Where(g => g.Items.Count > 0).ToDictionary(g => g.Group, g => g.Items);
        _mustLack = edition.Business switch { AddressNumbers.Residents => AcrossSource.NonResidents, AddressNumbers.NonResidents => AcrossSource.Residents, _ => null };
    }

    public AcrossRule Rule { get; }

    public IReadOnlyList<Group> Groups => [.. _items.Keys];

    public IReadOnlyList<Group> Prerequisites => [];

    /// <summary>Entries that a row may give: one for each item that holds a number.</summary>
    public int EntriesOf(Group group) => _items[group].Count;

    // A row with several numbers is asked several times, once for each.
    public bool TryWrite(StandardRecord row, RowOrigin origin, KeyBuilder entry)
    {
        var items = _items[row.Group];
        var at = _next.GetValueOrDefault(row.Group);
        _next[row.Group] = (at + 1) % items.Count;
        return TryWrite(row, items[at], ThisRun, origin, entry);
    }

    public bool TryWriteOther(AcrossSource source, StandardRecord row, KeyBuilder entry) =>
        source != AcrossSource.Earlier && row.Group.Find("宛名番号") is { } item && TryWrite(row, item, (byte)source, default, entry);

    public void See(ReadOnlySpan<byte> entry, AcrossSink sink)
    {
        var number = entry[..^(RowOrigin.Size + 1)];
        if (!_number.Is(number))
        {
            _number.Set(number);
            _isTaken = _isKnown = _isReported = false;
        }

        var holder = entry[number.Length];
        if (holder != ThisRun)
        {
            _isKnown = true;
            _isTaken |= (AcrossSource)holder == _mustLack;
        }
        else if (!_isReported && (_mustLack is null ? !_isKnown : _isTaken))
        {
            _isReported = true;
            var origin = RowOrigin.Read(entry[(number.Length + 1)..]);
            if (_mustLack is null)
            {
                sink.AddAbsence(AcrossFindings.AddressNumberUnknown, Rule, origin);
            }
            else
            {
                sink.Add(AcrossFindings.AddressNumberTaken, Rule, origin, _mustLack == AcrossSource.Residents ? AddressNumbers.Residents : AddressNumbers.NonResidents);
            }
        }
    }

    public void End(AcrossSink sink)
    {
    }

    private static bool TryWrite(StandardRecord row, Item item, byte holder, RowOrigin origin, KeyBuilder entry)
    {
        if (!entry.TryAdd(row, [item]))
        {
            return false;
        }

        entry.AddByte(holder);
        entry.AddOrigin(origin);
        return true;
    }
}
