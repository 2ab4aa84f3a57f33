using Hub.Codecs.Numbers;

namespace Hub.Codecs.Tests.Numbers;

public sealed class BinaryIntegerTests
{
    [Theory]
    [InlineData("04D2", true, false, 1234)]
    [InlineData("D204", true, true, 1234)]
    [InlineData("FB2E", true, false, -1234)]
    [InlineData("2EFB", true, true, -1234)]
    [InlineData("FB2E", false, false, 64302)]
    [InlineData("FF", true, false, -1)]
    [InlineData("FFFFFFFF", true, false, -1)]
    [InlineData("00000000", true, false, 0)]
    [InlineData("8000000000000000", true, false, long.MinValue)]
    [InlineData("0000000000000080", true, true, long.MinValue)]
    [InlineData("010203", true, false, 0x010203)]
    [InlineData("FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFE", true, false, -2)]
    public void TryDecode_EitherByteOrder_IsItsValue(string hex, bool isSigned, bool isLittle, long value)
    {
        Assert.Equal(NumberStatus.Ok, BinaryInteger.TryDecode(Convert.FromHexString(hex), new BinaryFormat(isSigned, isLittle), out var unscaled));
        Assert.Equal(value, unscaled);
    }

    [Theory]
    [InlineData("2710", true, 4, NumberStatus.TooLong)]
    [InlineData("270F", true, 4, NumberStatus.Ok)]
    [InlineData("D8F0", true, 4, NumberStatus.TooLong)]
    [InlineData("4040", true, 4, NumberStatus.Spaces)]
    [InlineData("FFFF", false, 4, NumberStatus.HighValues)]
    [InlineData("FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF", false, 0, NumberStatus.HighValues)]
    [InlineData("FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFE", false, 0, NumberStatus.TooLong)]
    [InlineData("", true, 0, NumberStatus.InvalidLength)]
    [InlineData("0000000000000000000000000000000000", true, 0, NumberStatus.InvalidLength)]
    public void TryDecode_MoreThanThePicture_SaysWhatItIs(string hex, bool isSigned, int digits, NumberStatus status) =>
        Assert.Equal(status, BinaryInteger.TryDecode(Convert.FromHexString(hex), new BinaryFormat(isSigned, Digits: digits), out _));

    [Fact]
    public void TryEncode_AnyValue_DecodesBackOrIsTooLong()
    {
        const int Seed = 3203;
        var random = new Random(Seed);
        for (var round = 0; round < 4000; round++)
        {
            var format = new BinaryFormat(random.Next(2) == 0, random.Next(2) == 0, random.Next(2) * random.Next(39));
            var field = new byte[random.Next(1, 17)];
            var value = Values.Any(random, 38, format.IsSigned);
            var bits = 8 * field.Length - (format.IsSigned ? 1 : 0);
            var fits = (bits >= 127 || (value < Int128.One << bits && value >= (format.IsSigned ? -(Int128.One << bits) : 0)))
                && (format.Digits == 0 || Int128.Abs(value).ToString(null, null).Length <= format.Digits);
            var status = BinaryInteger.TryEncode(value, format, field);
            Assert.True(status == (fits ? NumberStatus.Ok : NumberStatus.TooLong), $"seed {Seed} round {round} {format} {field.Length} {value} {status}");
            if (fits)
            {
                Assert.Equal(NumberStatus.Ok, BinaryInteger.TryDecode(field, format, out var back));
                Assert.True(value == back, $"seed {Seed} round {round} {format} {value}: {Convert.ToHexString(field)}");
            }
        }
    }

    [Fact]
    public void TryEncode_MinusIntoUnsigned_IsRefused() =>
        Assert.Equal(NumberStatus.InvalidSign, BinaryInteger.TryEncode(-1, new BinaryFormat(false), new byte[4]));
}
