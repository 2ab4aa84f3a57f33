using Hub.Codecs.Numbers;

namespace Hub.Codecs.Tests.Numbers;

public sealed class PackedDecimalTests
{
    private static readonly PackedFormat s_signed = new(true);
    private static readonly PackedFormat s_unsigned = new(false);
    private static readonly PackedFormat s_comp6 = new(false, HasSignNibble: false);

    [Theory]
    [InlineData("1234567D", -1234567)]
    [InlineData("1234567C", 1234567)]
    [InlineData("1234567B", -1234567)]
    [InlineData("1234567A", 1234567)]
    [InlineData("1234567E", 1234567)]
    [InlineData("1234567F", 1234567)]
    [InlineData("0D", 0)]
    public void TryDecode_Signed_IsItsValue(string hex, long value)
    {
        Assert.Equal(NumberStatus.Ok, PackedDecimal.TryDecode(Convert.FromHexString(hex), s_signed, out var unscaled));
        Assert.Equal(value, unscaled);
    }

    [Fact]
    public void TryDecode_UnsignedAndComp6_AreTheirValues()
    {
        Assert.Equal(NumberStatus.Ok, PackedDecimal.TryDecode([0x01, 0x23, 0x4F], s_unsigned, out var value));
        Assert.Equal(1234, value);
        Assert.Equal(NumberStatus.Ok, PackedDecimal.TryDecode([0x12, 0x34], s_comp6, out value));
        Assert.Equal(1234, value);
        // In COMP-6 bytes 00 are the number, and 40 can't be told from it.
        Assert.Equal(NumberStatus.Ok, PackedDecimal.TryDecode([0x00, 0x00], s_comp6, out value));
        Assert.Equal(0, value);
    }

    [Theory]
    [InlineData("12A45C", true, true, NumberStatus.InvalidDigit)]
    [InlineData("1234AC", true, true, NumberStatus.InvalidDigit)]
    [InlineData("123459", true, true, NumberStatus.InvalidSign)]
    [InlineData("12345D", false, true, NumberStatus.InvalidSign)]
    [InlineData("123F", false, false, NumberStatus.InvalidDigit)]
    [InlineData("404040", true, true, NumberStatus.Spaces)]
    [InlineData("202020", true, true, NumberStatus.Spaces)]
    [InlineData("000000", true, true, NumberStatus.LowValues)]
    [InlineData("FFFFFF", true, true, NumberStatus.HighValues)]
    [InlineData("FFFF", false, false, NumberStatus.HighValues)]
    [InlineData("", true, true, NumberStatus.InvalidLength)]
    public void TryDecode_NoNumber_SaysWhatItIs(string hex, bool isSigned, bool hasSign, NumberStatus status) =>
        Assert.Equal(status, PackedDecimal.TryDecode(Convert.FromHexString(hex), new PackedFormat(isSigned, hasSign), out _));

    [Fact]
    public void TryDecode_MoreDigitsThanThePicture_IsTooLong()
    {
        // S9(4) COMP-3 has three bytes, whose first half byte is to be zero.
        var format = new PackedFormat(true, Digits: 4);
        Assert.Equal(NumberStatus.TooLong, PackedDecimal.TryDecode([0x12, 0x34, 0x5C], format, out _));
        Assert.Equal(NumberStatus.Ok, PackedDecimal.TryDecode([0x02, 0x34, 0x5C], format, out _));
    }

    [Fact]
    public void TryEncode_AnyValue_DecodesBack()
    {
        const int Seed = 3202;
        var random = new Random(Seed);
        foreach (var format in new[] { s_signed, s_unsigned, s_comp6 })
        {
            for (var round = 0; round < 300; round++)
            {
                var value = Values.Any(random, 38, format.IsSigned);
                var field = new byte[20];
                Assert.Equal(NumberStatus.Ok, PackedDecimal.TryEncode(value, format, field));
                Assert.Equal(NumberStatus.Ok, PackedDecimal.TryDecode(field, format, out var back));
                Assert.True(value == back, $"seed {Seed} {format} {value}: {Convert.ToHexString(field)}");
            }
        }
    }

    [Fact]
    public void TryEncode_SignsAndWidths_AreThoseOfCobol()
    {
        var field = new byte[4];
        Assert.Equal(NumberStatus.Ok, PackedDecimal.TryEncode(-1234567, s_signed, field));
        Assert.Equal("1234567D", Convert.ToHexString(field));
        Assert.Equal(NumberStatus.Ok, PackedDecimal.TryEncode(12, s_unsigned, field));
        Assert.Equal("0000012F", Convert.ToHexString(field));
        Assert.Equal(NumberStatus.TooLong, PackedDecimal.TryEncode(12345678, s_signed, field));
        Assert.Equal(NumberStatus.TooLong, PackedDecimal.TryEncode(10000, new PackedFormat(true, Digits: 4), field));
        Assert.Equal(NumberStatus.InvalidSign, PackedDecimal.TryEncode(-1, s_comp6, field));
        Assert.Equal(NumberStatus.InvalidSign, PackedDecimal.TryEncode(-1, s_unsigned, field));
    }
}
