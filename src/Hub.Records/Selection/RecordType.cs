namespace Hub.Records.Selection;

/// <summary>One of the record types of a file.</summary>
/// <param name="Name">Its name, for findings and parents.</param>
/// <param name="Conditions">All of these make a record one of this type; none means any record.</param>
public sealed record RecordType(string Name, IReadOnlyList<FieldCondition> Conditions)
{
    /// <summary>What it is for; default data.</summary>
    public RecordKind Kind { get; init; }

    /// <summary>Name of the type whose last record this one belongs to; null for none.</summary>
    public string? Parent { get; init; }

    /// <summary>Whether a record is of this type.</summary>
    public bool Fits(ReadOnlySpan<byte> record)
    {
        foreach (var condition in Conditions)
        {
            if (!condition.Holds(record))
            {
                return false;
            }
        }

        return true;
    }
}
