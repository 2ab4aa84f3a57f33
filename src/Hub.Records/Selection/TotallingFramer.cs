using System.Buffers.Binary;
using Hub.Findings;
using Hub.Records.Framing;

namespace Hub.Records.Selection;

/// <summary>
/// Adds up the control totals of a file while it is cut, and holds them against its trailer. Works on top of any framing; what was added up travels
/// in the position. A trailer that differs comes with a finding that names every total; counting begins anew behind it (files put together).
/// A file that ends without the trailer of its records comes with a finding at <see cref="FrameStatus.End"/>, once.
/// </summary>
public sealed class TotallingFramer : RecordFramer
{
    private const int ValueLength = 16;
    private const int TotalLength = ValueLength + 1;

    private readonly RecordFramer _inner;
    private readonly IReadOnlyList<TrailerTotal> _totals;
    private readonly RecordSeen? _onRecord;
    private readonly bool[] _isOpen;

    /// <summary>Makes a framer.</summary>
    /// <param name="inner">Finds the records.</param>
    /// <param name="totals">The totals; they must not serve another framer.</param>
    /// <param name="onRecord">Sees each record once, before the totals ask about it; null for nobody.</param>
    public TotallingFramer(RecordFramer inner, IReadOnlyList<TrailerTotal> totals, RecordSeen? onRecord = null)
        : base((inner ?? throw new ArgumentNullException(nameof(inner))).MaxRecordLength)
    {
        ArgumentNullException.ThrowIfNull(totals);
        _inner = inner;
        _totals = totals;
        _onRecord = onRecord;
        _isOpen = new bool[totals.Count];
        Array.Fill(_isOpen, true);
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
        else if (status == FrameStatus.End)
        {
            Damage = TakeEnd() ?? Damage;
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
            state[(i * TotalLength) + ValueLength] = _isOpen[i] ? (byte)1 : (byte)0;
        }

        inner.CopyTo(state.AsSpan(_totals.Count * TotalLength));
        return state;
    }

    private protected override void LoadState(ReadOnlySpan<byte> state)
    {
        for (var i = 0; i < _totals.Count; i++)
        {
            var isKnown = state.Length >= TotalLength;
            _totals[i].Total.Restore(isKnown ? BinaryPrimitives.ReadInt128LittleEndian(state) : 0);
            _isOpen[i] = !isKnown || state[ValueLength] != 0;
            state = isKnown ? state[TotalLength..] : default;
        }

        _inner.Restore(new FramerPosition(NextOffset, NextOrdinal, state.ToArray()));
    }

    private void Take(ReadOnlySpan<byte> record, SourcePosition position)
    {
        _onRecord?.Invoke(record);
        for (var i = 0; i < _totals.Count; i++)
        {
            var (total, isCounted, isTrailer) = _totals[i];
            if (isTrailer(record))
            {
                Damage = total.Compare(record, position) is { } differs ? Join(Damage, differs) : Damage;
                total.Restore(0);
                _isOpen[i] = false;
            }
            else if (isCounted(record))
            {
                total.Add(record);
                _isOpen[i] = true;
            }
        }
    }

    /// <summary>Totals that no trailer declared, or null, in the place where it would stand; told once, so that a restart at the end does not repeat it.</summary>
    private Finding? TakeEnd()
    {
        var open = _totals.Where((_, i) => _isOpen[i]).Select(t => t.Total).ToList();
        Array.Fill(_isOpen, false);
        return open.Count == 0 ? null : new Finding(RecordFindings.TrailerMissing, new SourcePosition("", NextOrdinal, NextOffset, 0))
        {
            Field = string.Join(", ", open.Select(t => t.Name)),
            Found = string.Join(", ", open.Select(t => t.Text)),
        };
    }

    /// <summary>One finding for all totals of a trailer: a record carries one.</summary>
    private static Finding Join(Finding? first, Finding second) => first?.Code != RecordFindings.ControlTotalDiffers ? second : first with
    {
        Field = $"{first.Field}, {second.Field}",
        Found = $"{first.Found}, {second.Found}",
        Expected = $"{first.Expected}, {second.Expected}",
    };
}
