using Hub.Findings;
using Hub.Records.Decoding;
using Hub.Records.Layouts;

namespace Hub.Records.Selection;

/// <summary>
/// A count or sum over the data records, and what the trailer says it is. The value also serves the manifest check.
/// Not thread-safe; feed it the records in order.
/// </summary>
public sealed class ControlTotal
{
    private readonly TotalField _declared;
    private readonly TotalField? _summed;
    private readonly Int128 _one = 1;

    /// <summary>Makes a total of records with a copybook.</summary>
    /// <param name="declared">The trailer's field.</param>
    /// <param name="summed">The data records' field to add up; null to count the records.</param>
    /// <param name="options">How numbers are written.</param>
    /// <exception cref="ArgumentException">A field is no number, or the two have different scales.</exception>
    public ControlTotal(LayoutField declared, LayoutField? summed, DecodeOptions options)
        : this(new LayoutTotalField(declared, options), summed is null ? null : new LayoutTotalField(summed, options))
    {
    }

    /// <summary>Makes a total.</summary>
    /// <param name="declared">The trailer's field.</param>
    /// <param name="summed">The data records' field to add up; null to count the records.</param>
    /// <exception cref="ArgumentException">The two have different scales.</exception>
    public ControlTotal(TotalField declared, TotalField? summed)
    {
        ArgumentNullException.ThrowIfNull(declared);
        if (summed is not null && summed.Scale != declared.Scale)
        {
            throw new ArgumentException($"{declared.Name} and {summed.Name} have different scales.", nameof(summed));
        }

        (_declared, _summed) = (declared, summed);
        for (var place = 0; place < declared.Scale; place++)
        {
            _one *= 10;
        }
    }

    /// <summary>Name of the trailer's field.</summary>
    public string Name => _declared.Name;

    /// <summary>Count or sum so far, without its decimal point.</summary>
    public Int128 Value { get; private set; }

    /// <summary>Count or sum so far, as people write it.</summary>
    public string Text => _declared.Text(Value);

    /// <summary>Goes on from a value kept with a checkpoint.</summary>
    public void Restore(Int128 value) => Value = value;

    /// <summary>Takes a data record in. A value that is no number adds nothing; decoding reports it.</summary>
    public void Add(ReadOnlySpan<byte> record)
    {
        if (_summed is null)
        {
            Value += _one;
        }
        else if (_summed.TryRead(record, out var value))
        {
            Value += value;
        }
    }

    /// <summary>Compares with the trailer and reports a difference. False where the trailer's value is no number or another one.</summary>
    public bool Check(in RawRecord trailer, IFindingSink findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        var finding = Compare(trailer.Bytes, new SourcePosition("", trailer.Ordinal, trailer.Offset, trailer.Bytes.Length));
        if (finding is not null)
        {
            findings.Add(finding);
        }

        return finding is null;
    }

    /// <summary>What differs from the trailer, or null.</summary>
    internal Finding? Compare(ReadOnlySpan<byte> trailer, SourcePosition position)
    {
        var isRead = _declared.TryRead(trailer, out var declared);
        return isRead && declared == Value ? null : new Finding(RecordFindings.ControlTotalDiffers, position)
        {
            Field = Name,
            Found = Text,
            Expected = isRead ? _declared.Text(declared) : "?",
        };
    }
}
