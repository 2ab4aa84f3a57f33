using Hub.Codecs.Numbers;

namespace Hub.Records.Decoding;

/// <content>Numbers written for people (edited pictures), and zoned numbers in double-byte digits.</content>
public sealed partial class NumberField
{
    /// <summary>Undoes the editing: digits count, a minus, CR or DB makes negative, everything a picture can insert is passed over.</summary>
    private NumberStatus TryDecodeEdited(ReadOnlySpan<byte> bytes, out Int128 unscaled)
    {
        unscaled = 0;
        var isEbcdic = Zones == ZoneStyle.Ebcdic;
        var digits = 0;
        var isNegative = false;
        foreach (var b in bytes)
        {
            var c = isEbcdic ? EbcdicMark(b) : (char)b;
            switch (c)
            {
                case >= '0' and <= '9':
                    if (++digits > 38)
                    {
                        return NumberStatus.TooLong;
                    }

                    unscaled = unscaled * 10 + (c - '0');
                    break;
                case '-' or 'C' or 'D':
                    isNegative = true;
                    break;
                case ' ' or '+' or '*' or ',' or '.' or '/' or '\\' or '$' or 'R' or 'B':
                    break;
                default:
                    unscaled = 0;
                    return FillerOr(bytes, NumberStatus.InvalidDigit);
            }
        }

        if (digits == 0)
        {
            return NumberStatus.Spaces;
        }

        unscaled = isNegative ? -unscaled : unscaled;
        return NumberStatus.Ok;
    }

    private static char EbcdicMark(byte b) => b switch
    {
        >= 0xF0 and <= 0xF9 => (char)('0' + b - 0xF0),
        0x40 => ' ',
        0x4B => '.',
        0x6B => ',',
        0x60 => '-',
        0x4E => '+',
        0x5C => '*',
        0x61 => '/',
        0x5B or 0xE0 or 0xB2 => '$',
        0xC3 => 'C',
        0xD9 => 'R',
        0xC4 => 'D',
        0xC2 => 'B',
        _ => '?',
    };

    private static NumberStatus FillerOr(ReadOnlySpan<byte> bytes, NumberStatus status) =>
        bytes.IndexOfAnyExcept((byte)0) < 0 ? NumberStatus.LowValues
        : bytes.IndexOfAnyExcept((byte)0xFF) < 0 ? NumberStatus.HighValues
        : status;

    /// <summary>USAGE NATIONAL numbers: each digit is two bytes whose last one tells it, in JIS, its hosts' forms and UTF-16 alike.</summary>
    private static NumberStatus TryDecodeWide(ReadOnlySpan<byte> bytes, out Int128 unscaled)
    {
        unscaled = 0;
        if (bytes.Length % 2 != 0 || bytes.Length > 2 * 39)
        {
            return NumberStatus.InvalidLength;
        }

        var isNegative = false;
        var digits = 0;
        for (var i = 0; i < bytes.Length; i += 2)
        {
            var pair = (bytes[i] << 8) | bytes[i + 1];
            var digit = WideDigit(pair);
            if (digit >= 0)
            {
                unscaled = unscaled * 10 + digit;
                digits++;
            }
            else if (pair is 0xA1DD or 0x215D or 0x817C or 0x002D or 0x4260)
            {
                isNegative = true;
            }
            else if (pair is not (0xA1DC or 0x215C or 0x817B or 0x002B or 0x424E))
            {
                unscaled = 0;
                return pair is 0x4040 or 0x3000 or 0xA1A1 or 0x8140 or 0x0020 ? NumberStatus.Spaces : FillerOr(bytes, NumberStatus.InvalidDigit);
            }
        }

        unscaled = isNegative ? -unscaled : unscaled;
        return digits == 0 ? NumberStatus.Spaces : NumberStatus.Ok;
    }

    private static int WideDigit(int pair) => pair switch
    {
        >= 0xA3B0 and <= 0xA3B9 => pair - 0xA3B0,
        >= 0x2330 and <= 0x2339 => pair - 0x2330,
        >= 0x824F and <= 0x8258 => pair - 0x824F,
        >= 0x42F0 and <= 0x42F9 => pair - 0x42F0,
        >= 0x0030 and <= 0x0039 => pair - 0x0030,
        >= 0xFF10 and <= 0xFF19 => pair - 0xFF10,
        _ => -1,
    };
}
