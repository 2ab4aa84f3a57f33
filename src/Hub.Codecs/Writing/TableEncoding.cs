using System.Text.Unicode;
using Hub.Codecs.Reading;
using Hub.Codecs.Tables;

namespace Hub.Codecs.Writing;

/// <summary>Writes codes of a table, with shift codes where the charset has them.</summary>
internal sealed partial class TableEncoding : ITextEncoding
{
    private readonly EncodeTable _table;
    private readonly byte[] _toDouble;
    private readonly byte[] _toSingle;
    private readonly uint _singleSpace;
    private readonly uint _doubleSpace;

    /// <summary>Shifts are null where the first byte says how long a code is.</summary>
    public TableEncoding(EncodeTable table, ShiftSet? shifts)
    {
        _table = table;
        _toDouble = shifts?.ToDouble ?? [];
        _toSingle = shifts?.ToSingle ?? [];
        _singleSpace = table[' '];
        _doubleSpace = table[0x3000];
    }

    /// <inheritdoc/>
    public int MaxBytesPerUtf8Byte => 1 + _toDouble.Length + _toSingle.Length;

    private bool HasShifts => _toDouble.Length > 0;

    /// <inheritdoc/>
    public EncodeStatus Encode(
        ReadOnlySpan<byte> utf8, bool isFinal, FieldForm form, ref bool isDouble, Span<byte> codes, CodeIssueList issues, out int consumed, out int written)
    {
        var status = EncodeStatus.Done;
        consumed = 0;
        written = 0;
        // Short of a run's room there is no run: a field of no width has no address to reckon from.
        var hasRuns = utf8.Length >= ReachOfText && codes.Length >= ReachOfCodes && Utf8.IsValid(utf8);
        while (consumed < utf8.Length)
        {
            if (hasRuns)
            {
                EncodeRuns(utf8, form, ref isDouble, codes, ref consumed, ref written);
            }

            var scalar = Utf8Reader.Next(utf8[consumed..], isFinal, out var length);
            if (scalar == -2)
            {
                break;
            }

            var entry = scalar < 0 ? 0 : _table[scalar];
            if ((entry & EncodeTable.PairBit) != 0 && !Pair(utf8, isFinal, consumed, scalar, ref entry, ref length))
            {
                break;
            }

            entry &= ~EncodeTable.PairBit;
            if (form == FieldForm.Double && entry >> EncodeTable.CountShift == 1)
            {
                entry = _table.DoubleOf(scalar);
            }

            if (entry == 0 || (form == FieldForm.Single && entry >> EncodeTable.CountShift != 1))
            {
                issues.Add(new CodeIssue(consumed, length, (uint)Math.Max(scalar, 0), written, CodeIssueKind.Unencodable, 0));
                status = EncodeStatus.Unencodable;
            }
            else if (!Write(entry, form, ref isDouble, codes, ref written))
            {
                issues.Add(new CodeIssue(consumed, utf8.Length - consumed, (uint)scalar, written, CodeIssueKind.DoesNotFit, 0));
                return EncodeStatus.DoesNotFit;
            }

            consumed += length;
        }

        return status;
    }

    /// <inheritdoc/>
    public int Close(ref bool isDouble, FieldForm form, Span<byte> codes)
    {
        if (!isDouble || form == FieldForm.Double)
        {
            return 0;
        }

        _toSingle.CopyTo(codes);
        isDouble = false;
        return _toSingle.Length;
    }

    /// <inheritdoc/>
    public void Pad(Span<byte> rest, FieldForm form)
    {
        if (form != FieldForm.Double || _doubleSpace == 0)
        {
            rest.Fill((byte)_singleSpace);
            return;
        }

        for (var i = 0; i < rest.Length; i++)
        {
            // A last odd byte can't hold a code; the first half of the space is the least harmful there.
            rest[i] = (byte)((i & 1) == 0 ? _doubleSpace >> 8 : _doubleSpace);
        }
    }

    /// <summary>Looks for a pair at the position; false when the second scalar may be still to come.</summary>
    private bool Pair(ReadOnlySpan<byte> utf8, bool isFinal, int position, int first, ref uint entry, ref int length)
    {
        var rest = utf8[(position + length)..];
        if (rest.IsEmpty)
        {
            return isFinal;
        }

        var second = Utf8Reader.Next(rest, isFinal, out var secondLength);
        if (second == -2)
        {
            return false;
        }

        if (second >= 0 && _table.OfPair(first, second) is not 0 and var pair)
        {
            entry = pair;
            length += secondLength;
        }

        return true;
    }

    private bool Write(uint entry, FieldForm form, ref bool isDouble, Span<byte> codes, ref int written)
    {
        var count = (int)(entry >> EncodeTable.CountShift);
        var toDouble = count > 1;
        ReadOnlySpan<byte> shift = !HasShifts || form == FieldForm.Double || toDouble == isDouble ? [] : toDouble ? _toDouble : _toSingle;
        var back = toDouble && form != FieldForm.Double ? _toSingle.Length : 0;
        if (written + shift.Length + count + back > codes.Length)
        {
            return false;
        }

        shift.CopyTo(codes[written..]);
        written += shift.Length;
        for (var i = count - 1; i >= 0; i--)
        {
            codes[written++] = (byte)(entry >> (8 * i));
        }

        isDouble = HasShifts && toDouble;
        return true;
    }
}
