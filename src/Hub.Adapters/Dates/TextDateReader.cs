using System.Text;

namespace Hub.Adapters.Dates;

/// <summary>Reads dates written with an era letter or name: S45.03.15, Ｒ元/5/1, 昭和４５年３月１５日, 昭和20年3月, 平成元年.</summary>
internal static class TextDateReader
{
    /// <summary>Reads one date; the caller has dealt with blank, zeros and nines.</summary>
    public static DateStatus Read(ReadOnlySpan<byte> text, bool allowOverrun, out SourceDate date)
    {
        date = default;
        var era = TakeEra(ref text);
        if (era is null)
        {
            return DateStatus.UnknownEra;
        }

        Span<int> parts = stackalloc int[3];
        parts.Clear();
        var count = 0;
        while (!text.IsEmpty)
        {
            if (count == 3 || !TakeNumber(ref text, out parts[count]))
            {
                return DateStatus.Malformed;
            }

            count++;
            TakeSeparator(ref text);
        }

        if (count == 0)
        {
            return DateStatus.Malformed;
        }

        return DateReader.Complete(era, parts[0], parts[1], parts[2], allowOverrun, out date);
    }

    private static Era? TakeEra(ref ReadOnlySpan<byte> text)
    {
        if (Rune.DecodeFromUtf8(text, out var rune, out var consumed) != System.Buffers.OperationStatus.Done)
        {
            return null;
        }

        var letter = Fold(rune.Value) & ~0x20;
        foreach (var era in Era.All)
        {
            if (era.Letter == letter)
            {
                text = text[consumed..];
                TakeSeparator(ref text);
                return era;
            }

            if (era.Kanji[0] == rune.Value && Rune.DecodeFromUtf8(text[consumed..], out var second, out var more) == System.Buffers.OperationStatus.Done
                && era.Kanji[1] == second.Value)
            {
                text = text[(consumed + more)..];
                TakeSeparator(ref text);
                return era;
            }
        }

        return null;
    }

    private static bool TakeNumber(ref ReadOnlySpan<byte> text, out int number)
    {
        number = 0;
        var digits = 0;
        while (!text.IsEmpty && Rune.DecodeFromUtf8(text, out var rune, out var consumed) == System.Buffers.OperationStatus.Done)
        {
            if (digits == 0 && rune.Value == '元')
            {
                text = text[consumed..];
                number = 1;
                return true;
            }

            var digit = Fold(rune.Value) - '0';
            if ((uint)digit > 9 || digits == 2)
            {
                break;
            }

            number = (number * 10) + digit;
            digits++;
            text = text[consumed..];
        }

        return digits > 0;
    }

    private static void TakeSeparator(ref ReadOnlySpan<byte> text)
    {
        while (!text.IsEmpty && Rune.DecodeFromUtf8(text, out var rune, out var consumed) == System.Buffers.OperationStatus.Done
            && (Fold(rune.Value) is '.' or '/' or '-' or ' ' || rune.Value is '年' or '月' or '日' or '　' or '・'))
        {
            text = text[consumed..];
        }
    }

    private static int Fold(int scalar) => scalar is >= 0xFF01 and <= 0xFF5E ? scalar - 0xFEE0 : scalar;
}
