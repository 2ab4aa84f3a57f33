using System.Globalization;

namespace Grpc.Wire;

/// <summary>The value of <c>grpc-timeout</c>: at most eight digits and a unit.</summary>
internal static class TimeoutCoding
{
    private const long MaxValue = 99_999_999;

    /// <summary>Encodes with the finest unit that fits, rounded up: a deadline must not come early.</summary>
    /// <param name="timeout">Time left.</param>
    public static string Encode(TimeSpan timeout)
    {
        long ticks = Math.Max(timeout.Ticks, 0);
        if (ticks <= MaxValue / 100)
        {
            return Format(ticks * 100, 'n');
        }

        if (Ceiling(ticks, TimeSpan.TicksPerMicrosecond) is <= MaxValue and long micros)
        {
            return Format(micros, 'u');
        }

        if (Ceiling(ticks, TimeSpan.TicksPerMillisecond) is <= MaxValue and long millis)
        {
            return Format(millis, 'm');
        }

        if (Ceiling(ticks, TimeSpan.TicksPerSecond) is <= MaxValue and long seconds)
        {
            return Format(seconds, 'S');
        }

        return Format(Math.Min(Ceiling(ticks, TimeSpan.TicksPerHour), MaxValue), 'H');
    }

    public static bool TryDecode(string? value, out TimeSpan timeout)
    {
        timeout = default;
        if (value is null
            || value.Length is < 2 or > 9
            || !long.TryParse(value.AsSpan(0, value.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture, out long amount))
        {
            return false;
        }

        long ticks = value[^1] switch
        {
            'n' => (amount + 99) / 100,
            'u' => amount * TimeSpan.TicksPerMicrosecond,
            'm' => amount * TimeSpan.TicksPerMillisecond,
            'S' => amount * TimeSpan.TicksPerSecond,
            'M' => amount * TimeSpan.TicksPerMinute,
            'H' => Math.Min(amount, TimeSpan.MaxValue.Ticks / TimeSpan.TicksPerHour) * TimeSpan.TicksPerHour,
            _ => -1,
        };
        timeout = new TimeSpan(Math.Max(ticks, 0));
        return ticks >= 0;
    }

    private static long Ceiling(long ticks, long unit) => (ticks / unit) + (ticks % unit == 0 ? 0 : 1);

    private static string Format(long amount, char unit) => amount.ToString(CultureInfo.InvariantCulture) + unit;
}
