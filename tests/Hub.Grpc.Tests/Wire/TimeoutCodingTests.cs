using Grpc.Wire;

namespace Hub.Grpc.Tests.Wire;

public sealed class TimeoutCodingTests
{
    [Theory]
    [InlineData(-5, "0n")]
    [InlineData(0, "0n")]
    [InlineData(1, "100n")]
    [InlineData(999_999, "99999900n")]
    [InlineData(10_000_000, "1000000u")]
    [InlineData(TimeSpan.TicksPerSecond * 100, "100000m")]
    [InlineData(TimeSpan.TicksPerDay * 30, "2592000S")]
    [InlineData(TimeSpan.TicksPerDay * 365 * 10, "87600H")]
    public void Encode_Ticks_TakesTheFinestUnitThatFits(long ticks, string expected) => Assert.Equal(expected, TimeoutCoding.Encode(new TimeSpan(ticks)));

    [Fact]
    public void Encode_AnyTime_NeverComesBackShorter()
    {
        const int seed = 20260401;
        var random = new Random(seed);
        for (int i = 0; i < 10_000; i++)
        {
            var time = new TimeSpan(random.NextInt64(1L << random.Next(1, 58)));
            string encoded = TimeoutCoding.Encode(time);
            Assert.True(encoded.Length <= 9, $"{encoded} of {time}, seed {seed}");
            Assert.True(TimeoutCoding.TryDecode(encoded, out TimeSpan decoded) && decoded >= time, $"{encoded} of {time}, seed {seed}");
        }
    }

    [Theory]
    [InlineData("1H", TimeSpan.TicksPerHour)]
    [InlineData("2M", TimeSpan.TicksPerMinute * 2)]
    [InlineData("3S", TimeSpan.TicksPerSecond * 3)]
    [InlineData("4m", TimeSpan.TicksPerMillisecond * 4)]
    [InlineData("5u", TimeSpan.TicksPerMicrosecond * 5)]
    [InlineData("601n", 7)]
    [InlineData("99999999H", 99_999_999 * TimeSpan.TicksPerHour)]
    public void TryDecode_Value_IsTicks(string value, long ticks)
    {
        Assert.True(TimeoutCoding.TryDecode(value, out TimeSpan timeout));
        Assert.Equal(Math.Min(ticks < 0 ? long.MaxValue : ticks, TimeSpan.MaxValue.Ticks / TimeSpan.TicksPerHour * TimeSpan.TicksPerHour), timeout.Ticks);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("5")]
    [InlineData("m")]
    [InlineData("-1m")]
    [InlineData("1x")]
    [InlineData("123456789m")]
    [InlineData(" 1m")]
    public void TryDecode_NoTimeout_IsRefused(string? value) => Assert.False(TimeoutCoding.TryDecode(value, out _));
}
