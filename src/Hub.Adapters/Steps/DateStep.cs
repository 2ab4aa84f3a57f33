using System.Globalization;
using Hub.Adapters.Dates;
using Hub.Adapters.Plan;
using Hub.Adapters.Text;

namespace Hub.Adapters.Steps;

/// <summary><c>date</c>: a source date to a DATE, with 不詳フラグ, 不詳表記 and 元号 where the item has them.</summary>
internal sealed class DateStep(DateOptions options) : Step
{
    public override bool RunsOnEmpty => true;

    public override void Run(MappingState state)
    {
        if (state.HasFailed)
        {
            return;
        }

        var status = DateReader.Read(state.Value, options.Form, options.Eras, options.AllowOverrun, out var date);
        switch (status)
        {
            case DateStatus.Date when date.IsComplete || IsMonthEnough(date):
                WriteKnown(state, date);
                break;
            case DateStatus.Date:
                WriteUnknown(state, date);
                break;
            case DateStatus.Open when options.NinesAreOpen:
                Write(state, 9999_12_31);
                break;
            case DateStatus.None or DateStatus.Open:
                WriteNone(state);
                break;
            default:
                Fail(state, status, date);
                break;
        }
    }

    private bool IsMonthEnough(SourceDate date) => options.OutputLength < 10 && date.Year != 0 && (date.Month != 0 || options.OutputLength == 4);

    private void WriteKnown(MappingState state, SourceDate date)
    {
        if (options.Flag is { } flag)
        {
            state.SetOther(flag, "0"u8);
        }

        WriteEra(state, date);
        Write(state, (date.Year * 10000) + (date.Month * 100) + date.Day);
    }

    private void WriteUnknown(MappingState state, SourceDate date)
    {
        if (options.Flag is not { } flag)
        {
            state.Fail(MappingFindings.UnknownDateNotAllowed, "YYYY-MM-DD");
            return;
        }

        state.SetOther(flag, "1"u8);
        if (options.Notation is { } notation)
        {
            if (date.IsApproximate)
            {
                // 昭和20年頃: what the source says is the best notation there is.
                var source = state.Value;
                var full = state.Target(source.Length * 3);
                state.SetOther(notation, full[..Width.ToFull(source, full, kanaOnly: false)]);
            }
            else
            {
                Span<byte> text = stackalloc byte[DateWriter.MaxNotation];
                state.SetOther(notation, text[..DateWriter.WriteNotation(date, text)]);
            }
        }

        WriteEra(state, date);
        state.Note(CountKind.Unknown);
        switch (options.Unknown)
        {
            case UnknownDate.Floor:
                Write(state, date.Earliest);
                break;
            case UnknownDate.Zeros:
                Write(state, (date.Year * 10000) + (date.Month * 100) + date.Day);
                break;
            default:
                state.Clear();
                break;
        }
    }

    private void WriteNone(MappingState state)
    {
        if (options.NoneIsOpenStart)
        {
            Write(state, 101);
        }
        else if (options.None == NoDate.Unknown)
        {
            WriteUnknown(state, default);
        }
        else if (options.None == NoDate.Error)
        {
            state.Fail(MappingFindings.DateMalformed, options.FormName);
        }
        else
        {
            state.Clear();
        }
    }

    private void WriteEra(MappingState state, SourceDate date)
    {
        if (options.Era is not { } target)
        {
            return;
        }

        var era = date.Era ?? (date.Year == 0 ? null : Era.Of(date.Earliest));
        Span<byte> code = [(byte)('0' + (era?.Code ?? 0))];
        state.SetOther(target, code);
    }

    private void Write(MappingState state, int yyyymmdd)
    {
        DateWriter.WriteDate(yyyymmdd, state.Target(10));
        state.Commit(options.OutputLength);
    }

    private void Fail(MappingState state, DateStatus status, SourceDate date)
    {
        switch (status)
        {
            case DateStatus.UnknownEra:
                state.Fail(MappingFindings.EraUnknown, options.Eras.Name);
                break;
            case DateStatus.NoSuchDay:
                state.Fail(MappingFindings.NoSuchDay, options.FormName);
                break;
            case DateStatus.OutsideEra when date.Era is { } era:
                state.Fail(MappingFindings.OutsideEra, string.Create(CultureInfo.InvariantCulture, $"{era.Kanji} {era.First}–{era.Last}"));
                break;
            default:
                state.Fail(MappingFindings.DateMalformed, options.FormName);
                break;
        }
    }
}
