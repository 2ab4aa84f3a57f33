using Hub.Codecs.Numbers;

namespace Hub.Codecs.Tests.Numbers;

/// <summary>COMP-1 and COMP-2. The hexadecimal examples are those of IBM's Principles of Operation.</summary>
public sealed class FloatTests
{
    [Theory]
    [InlineData("41100000", 1.0)]
    [InlineData("C1100000", -1.0)]
    [InlineData("40800000", 0.5)]
    [InlineData("3F400000", 1.0 / 64)]
    [InlineData("C276A000", -118.625)]
    [InlineData("42640000", 100.0)]
    [InlineData("00000000", 0.0)]
    [InlineData("4110000000000000", 1.0)]
    [InlineData("C276A00000000000", -118.625)]
    [InlineData("41001000", 1.0 / 256)]
    public void HexFloat_Decode_IsItsValue(string hex, double value)
    {
        Assert.Equal(NumberStatus.Ok, HexFloat.TryDecode(Convert.FromHexString(hex), out var decoded));
        Assert.Equal(value, decoded);
    }

    [Theory]
    [InlineData(1.0, "41100000", "4110000000000000")]
    [InlineData(-118.625, "C276A000", "C276A00000000000")]
    [InlineData(0.1, "4019999A", "401999999999999A")]
    [InlineData(0.0, "00000000", "0000000000000000")]
    public void HexFloat_Encode_IsNormalisedAndRounded(double value, string shortHex, string longHex)
    {
        var (narrow, wide) = (new byte[4], new byte[8]);
        Assert.Equal(NumberStatus.Ok, HexFloat.TryEncode(value, narrow));
        Assert.Equal(NumberStatus.Ok, HexFloat.TryEncode(value, wide));
        Assert.Equal(shortHex, Convert.ToHexString(narrow));
        Assert.Equal(longHex, Convert.ToHexString(wide));
    }

    [Fact]
    public void HexFloat_AnyDouble_ComesBackExactlyFromEightBytes()
    {
        const int Seed = 3204;
        var random = new Random(Seed);
        var field = new byte[8];
        for (var round = 0; round < 2000; round++)
        {
            var value = (random.NextDouble() - 0.5) * Math.Pow(10, random.Next(-60, 60));
            Assert.Equal(NumberStatus.Ok, HexFloat.TryEncode(value, field));
            Assert.Equal(NumberStatus.Ok, HexFloat.TryDecode(field, out var back));
            Assert.True(value == back, $"seed {Seed} {value:R}: {Convert.ToHexString(field)}");
        }
    }

    [Fact]
    public void HexFloat_WhatIsNoNumber_IsSaid()
    {
        Assert.Equal(NumberStatus.InvalidLength, Status("404040"));
        Assert.Equal(NumberStatus.TooLong, HexFloat.TryEncode(1e77, new byte[8]));
        Assert.Equal(NumberStatus.NotFinite, HexFloat.TryEncode(double.NaN, new byte[4]));
        Assert.Equal(NumberStatus.NotFinite, HexFloat.TryEncode(double.NegativeInfinity, new byte[8]));
    }

    [Theory]
    [InlineData("3F800000", false, 1.0)]
    [InlineData("0000803F", true, 1.0)]
    [InlineData("BFF0000000000000", false, -1.0)]
    [InlineData("000000000000F0BF", true, -1.0)]
    public void IeeeFloat_EitherByteOrder_IsItsValue(string hex, bool isLittle, double value)
    {
        var bytes = Convert.FromHexString(hex);
        Assert.Equal(NumberStatus.Ok, IeeeFloat.TryDecode(bytes, isLittle, out var decoded));
        Assert.Equal(value, decoded);
        var field = new byte[bytes.Length];
        Assert.Equal(NumberStatus.Ok, IeeeFloat.TryEncode(value, isLittle, field));
        Assert.Equal(hex, Convert.ToHexString(field));
    }

    [Theory]
    [InlineData("7F800000", NumberStatus.NotFinite)]
    [InlineData("7FC00000", NumberStatus.NotFinite)]
    [InlineData("FFFFFFFF", NumberStatus.HighValues)]
    [InlineData("FFFFFFFFFFFFFFFF", NumberStatus.HighValues)]
    [InlineData("3F8000", NumberStatus.InvalidLength)]
    public void IeeeFloat_WhatIsNoNumber_IsSaid(string hex, NumberStatus status)
    {
        Assert.Equal(status, IeeeFloat.TryDecode(Convert.FromHexString(hex), false, out var value));
        Assert.Equal(0, value);
    }

    [Fact]
    public void IeeeFloat_TooLargeForFourBytes_IsTooLong() =>
        Assert.Equal(NumberStatus.TooLong, IeeeFloat.TryEncode(1e39, true, new byte[4]));

    private static NumberStatus Status(string hex) => HexFloat.TryDecode(Convert.FromHexString(hex), out _);
}
