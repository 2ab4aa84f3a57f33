using System.Globalization;
using Hub.Adapters.Lookups;
using Hub.Adapters.Plan.Joins;
using Hub.Catalog.Records;
using Hub.Findings;

namespace Hub.Adapters.Plan;

/// <summary>Joined records: each is looked up once a record.</summary>
internal sealed partial class MappingState
{
    private readonly JoinPlan[] _joins;
    private readonly StandardRecord[] _joinedRows;
    private readonly FieldMark[] _keyMarks;
    private readonly LookupSet _lookups;
    private readonly StandardRecord?[] _usedKeys;
    private byte[] _joinBuffer = [];

    /// <summary>The key by which a record was found, where the join keeps it; null where none was found.</summary>
    public StandardRecord? UsedKey(int join) => _usedKeys[join] is { } key && !key[0].IsEmpty ? key : null;

    /// <summary>Looks up the joined records of a record; what can't be found is told.</summary>
    public void ResolveJoins(ReadOnlySpan<byte> record)
    {
        for (var i = 0; i < _joins.Length; i++)
        {
            Start(s_none);
            _joinedRows[i].Clear();
            _usedKeys[i]?.Clear();
            _joins[i].Key.Run(this, record);
            _keyMarks[i] = MarkField();
            if (!IsEmpty && !HasFailed)
            {
                Resolve(_joins[i], _joinedRows[i], _usedKeys[i]);
            }
        }
    }

    private void Resolve(JoinPlan join, StandardRecord row, StandardRecord? used)
    {
        var count = _lookups.Find(join.Lookup.Source)?.Find(Value, join.Several == SeveralRecords.Last, row, ref _joinBuffer) ?? 0;
        if (count > 0)
        {
            used?.Set(0, Value);
        }

        if (count == 0 && join.Missing is { } severity)
        {
            Report(MappingFindings.JoinMissing, severity, Item.IsPlace ? Mask.Hidden : Mask.Shape(Value), join.Lookup.Source, FieldOffset, FieldLength);
        }
        else if (count > 1 && join.Several == SeveralRecords.Error)
        {
            row.Clear();
            Report(MappingFindings.JoinAmbiguous, count.ToString(CultureInfo.InvariantCulture), join.Lookup.Source);
        }
    }

    private void ReadJoined(JoinedField field)
    {
        ReturnTo(_keyMarks[field.Join] with { Field = field });
        Copy(_joinedRows[field.Join][field.Ordinal]);
    }
}
