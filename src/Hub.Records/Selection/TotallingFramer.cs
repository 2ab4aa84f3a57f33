using System.Buffers.Binary;
using Hub.Findings;
using Hub.Records.Framing;

namespace Hub.Records.Selection;

/// <summary>
/// Adds up the control totals of a file while it is cut, and holds them against its trailer. Works on top of any framing; what was added up travels
/// in the position. A trailer that differs comes with a finding that names every total; counting begins anew behind it (files put together).
/// </summary>
public sealed class TotallingFramer : RecordFramer
{
    private const int TotalLength = 16;

    private readonly RecordFramer _inner;
    private readonly IReadOnlyList<TrailerTotal> _totals;

    /// <summary>Makes a framer.</summary>
    /// <param name="inner">Finds the records.</param>
    /// <param name="totals">The totals; they must not serve another framer.</param>
    public TotallingFramer(RecordFramer inner, IReadOnlyList<TrailerTotal> totals)
        : base((inner ?? throw new ArgumentNullException(nameof(inner))).MaxRecordLength)
    {
        ArgumentNullException.ThrowIfNull(totals);
        _inner = inner;
        _totals = totals;
    }

    /// <inheritdoc/>
    public override int MaxBufferLength => _inner.MaxBufferLength;

    /// <inheritdoc/>
    public override ReadOnlySpan<byte> Header => _inner.Header;

    /// <inheritdoc/>
    public override ReadOnlySpan<byte> Parent => _inner.Parent;

    private protected override FrameStatus Frame(ReadOnlySpan<byte> buffer, bool isFinal, out int start, out int length, out int consumed)
    {
        var offset = _inner.ReadOffset;
        var ordinal = _inner.NextOrdinal;
        var status = _inner.TryRead(buffer, isFinal, out start, out length, out consumed);
        NextOffset = _inner.NextOffset;
        ReadOffset = _inner.ReadOffset;
        NextOrdinal = _inner.NextOrdinal;
        Damage = _inner.Damage;
        if (status == FrameStatus.Record)
        {
            Take(buffer.Slice(start, length), new SourcePosition("", ordinal, offset + start, length));
        }

        return status;
    }

    private protected override ReadOnlyMemory<byte> SaveState()
    {
        var inner = _inner.Position.State.Span;
        var state = new byte[_totals.Count * TotalLength + inner.Length];
        for (var i = 0; i < _totals.Count; i++)
        {
            BinaryPrimitives.WriteInt128LittleEndian(state.AsSpan(i * TotalLength), _totals[i].Total.Value);
        }

        inner.CopyTo(state.AsSpan(_totals.Count * TotalLength));
        return state;
    }

    private protected override void LoadState(ReadOnlySpan<byte> state)
    {
        for (var i = 0; i < _totals.Count; i++)
        {
            _totals[i].Total.Restore(state.Length < TotalLength ? 0 : BinaryPrimitives.ReadInt128LittleEndian(state));
            state = state.Length < TotalLength ? default : state[TotalLength..];
        }

        _inner.Restore(new FramerPosition(NextOffset, NextOrdinal, state.ToArray()));
    }

    private void Take(ReadOnlySpan<byte> record, SourcePosition position)
    {
        foreach (var (total, isCounted, isTrailer) in _totals)
        {
            if (isTrailer(record))
            {
                Damage = total.Compare(record, position) is { } differs ? Join(Damage, differs) : Damage;
                total.Restore(0);
            }
            else if (isCounted(record))
            {
                total.Add(record);
            }
        }
    }

    /// <summary>One finding for all totals of a trailer: a record carries one.</summary>
    private static Finding Join(Finding? first, Finding second) => first?.Code != RecordFindings.ControlTotalDiffers ? second : first with
    {
        Field = $"{first.Field}, {second.Field}",
        Found = $"{first.Found}, {second.Found}",
        Expected = $"{first.Expected}, {second.Expected}",
    };
}
