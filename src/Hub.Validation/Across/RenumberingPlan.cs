using Hub.Catalog.Editions;
using Hub.Catalog.Records;

namespace Hub.Validation.Across;

/// <summary>
/// A person's 宛名番号 never changes (付番済み番号の再付番は不要とする): whoever an earlier run knew by 住民票コード or 個人番号 still has the number of that run.
/// Entry: what tells the person, 0 for an earlier run and 1 for this one, the number, origin.
/// </summary>
internal sealed class RenumberingPlan(Group group, AcrossRule rule) : IOtherRowsPlan
{
    private const byte Earlier = 0;
    private const byte ThisRun = 1;

    private readonly List<byte[]> _earlier = [];
    private byte[] _person = [];
    private byte[] _reported = [];

    public AcrossRule Rule => rule;

    public IReadOnlyList<Group> Groups => [group];

    public IReadOnlyList<Group> Prerequisites => [];

    public bool TryWrite(StandardRecord row, RowOrigin origin, KeyBuilder entry) => TryWrite(row, ThisRun, origin, entry);

    public bool TryWriteOther(AcrossSource source, StandardRecord row, KeyBuilder entry) => source == AcrossSource.Earlier && TryWrite(row, Earlier, default, entry);

    public void See(ReadOnlySpan<byte> entry, AcrossSink sink)
    {
        var person = entry[..(KeyParts.LengthOf(entry[1..], 1) + 1)];
        if (!person.SequenceEqual(_person))
        {
            _person = person.ToArray();
            _earlier.Clear();
            _reported = [];
        }

        var number = entry[(person.Length + 1)..^RowOrigin.Size];
        if (entry[person.Length] == Earlier)
        {
            if (_earlier.Count == 0 || !number.SequenceEqual(_earlier[^1]))
            {
                _earlier.Add(number.ToArray());
            }

            return;
        }

        if (_earlier.Count > 0 && !number.SequenceEqual(_reported) && !Knows(number))
        {
            _reported = number.ToArray();
            sink.Add(AcrossFindings.AddressNumberChanged, Rule, RowOrigin.Read(entry[^RowOrigin.Size..]), "", group.Find("宛名番号")!.Id);
        }
    }

    public void End(AcrossSink sink)
    {
    }

    private static bool TryWrite(StandardRecord row, byte run, RowOrigin origin, KeyBuilder entry)
    {
        var identity = AddressNumbers.IdentityOf(row.Group);
        for (var i = 0; i < identity.Count; i++)
        {
            if (!row[identity[i].Ordinal].IsEmpty)
            {
                entry.AddByte((byte)(identity[i].Name == "個人番号" ? 2 : 1));
                entry.AddText(row[identity[i].Ordinal]);
                entry.AddByte(run);
                var number = row[row.Group.Find("宛名番号")!.Ordinal];
                entry.AddText(number);
                entry.AddOrigin(origin);
                return !number.IsEmpty;
            }
        }

        return false;
    }

    private bool Knows(ReadOnlySpan<byte> number)
    {
        foreach (var known in _earlier)
        {
            if (number.SequenceEqual(known))
            {
                return true;
            }
        }

        return false;
    }
}
