using System.Runtime.CompilerServices;

namespace Hub.Codecs.Reading;

/// <summary>Runs of plain codes and the due shifts between them: the only branch that depends on the text is the end of a run.</summary>
internal sealed unsafe partial class ShiftedDecoding
{
    private readonly ShiftKinds _kinds = new(shifts);

    /// <summary>Decodes up to the first code that is not plain, or shift that is not due, or the last few bytes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void DecodeRuns(ReadOnlySpan<byte> source, FieldForm form, ref DecodeState state, ref int position, Span<byte> utf8, ref int written)
    {
        fixed (byte* start = source, output = utf8)
        fixed (uint* singles = table.Single, doubles = table.Double, kinds = _kinds.Kinds)
        {
            var from = start + position;
            var to = output + written;
            var last = start + source.Length - PlainRuns.Reach;
            var shift = state.Shift;
            var isDouble = state.IsDouble;
            while (from <= last)
            {
                from = isDouble ? PlainRuns.Doubles(doubles, from, last, ref to) : PlainRuns.Singles(singles, from, last, ref to);
                if (from > last)
                {
                    break;
                }

                var kind = kinds[*from];
                if (!ShiftKinds.IsDue(kind, from, isDouble) || form != FieldForm.Mixed)
                {
                    break;
                }

                isDouble = !isDouble;
                shift = isDouble ? ShiftKinds.Index(kind) : -1;
                from += ShiftKinds.Length(kind);
            }

            state = new DecodeState(isDouble, shift);
            position = (int)(from - start);
            written = (int)(to - output);
        }
    }
}
