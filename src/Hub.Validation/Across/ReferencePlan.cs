using Hub.Catalog.Editions;
using Hub.Catalog.Records;

namespace Hub.Validation.Across;

/// <summary>A foreign key: what a row names is there in the other group. Entry: the values, then 0 for a row of that group and 1 for one that refers, then origin.</summary>
internal sealed class ReferencePlan : IAcrossPlan
{
    private const byte There = 0;
    private const byte Refers = 1;

    private readonly Group _group;
    private readonly Group _parent;
    private readonly Item[] _from;
    private readonly Item[] _to;
    private readonly Item? _deleted;
    private readonly KeyCopy _there = new();

    public ReferencePlan(GroupRelation relation, AcrossRule rule)
    {
        Rule = rule;
        _group = relation.Child;
        _parent = relation.Parent;
        var pairs = relation.Pairs.OrderBy(p => p.Parent.Name == "市区町村コード").ToList();
        _from = [.. pairs.Select(p => p.Child)];
        _to = [.. pairs.Select(p => p.Parent)];
        _deleted = _group.Find("削除フラグ");
    }

    public AcrossRule Rule { get; }

    public IReadOnlyList<Group> Groups => [_parent, _group];

    public IReadOnlyList<Group> Prerequisites => [_parent];

    public bool TryWrite(StandardRecord row, RowOrigin origin, KeyBuilder entry)
    {
        var isParent = ReferenceEquals(row.Group, _parent);
        if (!isParent && _deleted is not null && row[_deleted.Ordinal].SequenceEqual("1"u8))
        {
            return false;
        }

        if (!entry.TryAdd(row, isParent ? _to : _from))
        {
            return false;
        }

        entry.AddByte(isParent ? There : Refers);
        entry.AddOrigin(isParent ? default : origin);
        return true;
    }

    public void See(ReadOnlySpan<byte> entry, AcrossSink sink)
    {
        var key = entry[..^(RowOrigin.Size + 1)];
        if (entry[key.Length] == There)
        {
            _there.Set(key);
        }
        else if (!_there.Is(key))
        {
            sink.AddAbsence(AcrossFindings.ReferenceMissing, Rule, RowOrigin.Read(entry[(key.Length + 1)..]), "", _from[0].Id);
        }
    }

    public void End(AcrossSink sink)
    {
    }
}
