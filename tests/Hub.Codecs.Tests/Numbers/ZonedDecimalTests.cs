using Hub.Codecs.Numbers;

namespace Hub.Codecs.Tests.Numbers;

public sealed class ZonedDecimalTests
{
    private static readonly string s_nines = new('9', 38);

    [Theory]
    [InlineData(ZoneStyle.Ebcdic, SignPlace.None, "F1F2F3", "123")]
    [InlineData(ZoneStyle.Ebcdic, SignPlace.None, "F1F2C3", "123")]
    [InlineData(ZoneStyle.Ebcdic, SignPlace.Trailing, "F1F2C3", "123")]
    [InlineData(ZoneStyle.Ebcdic, SignPlace.Trailing, "F1F2F3", "123")]
    [InlineData(ZoneStyle.Ebcdic, SignPlace.Trailing, "F1F2A3", "123")]
    [InlineData(ZoneStyle.Ebcdic, SignPlace.Trailing, "F1F2E3", "123")]
    [InlineData(ZoneStyle.Ebcdic, SignPlace.Trailing, "F1F2D3", "-123")]
    [InlineData(ZoneStyle.Ebcdic, SignPlace.Trailing, "F1F2B3", "-123")]
    [InlineData(ZoneStyle.Ebcdic, SignPlace.Trailing, "F0D0", "0")]
    [InlineData(ZoneStyle.Ebcdic, SignPlace.Leading, "D1F2F3", "-123")]
    [InlineData(ZoneStyle.Ebcdic, SignPlace.Leading, "C1F2F3", "123")]
    [InlineData(ZoneStyle.Ebcdic, SignPlace.LeadingSeparate, "4EF1F2", "12")]
    [InlineData(ZoneStyle.Ebcdic, SignPlace.LeadingSeparate, "60F1F2", "-12")]
    [InlineData(ZoneStyle.Ebcdic, SignPlace.TrailingSeparate, "F1F260", "-12")]
    [InlineData(ZoneStyle.Ascii, SignPlace.Trailing, "313233", "123")]
    [InlineData(ZoneStyle.Ascii, SignPlace.Trailing, "313273", "-123")]
    [InlineData(ZoneStyle.Ascii, SignPlace.Leading, "713233", "-123")]
    [InlineData(ZoneStyle.Ascii, SignPlace.LeadingSeparate, "2D3132", "-12")]
    [InlineData(ZoneStyle.Ascii, SignPlace.TrailingSeparate, "31322B", "12")]
    [InlineData(ZoneStyle.AsciiFujitsu, SignPlace.Trailing, "313243", "123")]
    [InlineData(ZoneStyle.AsciiFujitsu, SignPlace.Trailing, "313253", "-123")]
    [InlineData(ZoneStyle.AsciiFujitsu, SignPlace.Trailing, "313233", "123")]
    [InlineData(ZoneStyle.AsciiOverpunch, SignPlace.Trailing, "31327B", "120")]
    [InlineData(ZoneStyle.AsciiOverpunch, SignPlace.Trailing, "31327D", "-120")]
    [InlineData(ZoneStyle.AsciiOverpunch, SignPlace.Trailing, "313243", "123")]
    [InlineData(ZoneStyle.AsciiOverpunch, SignPlace.Trailing, "31324C", "-123")]
    [InlineData(ZoneStyle.AsciiOverpunch, SignPlace.Leading, "523233", "-923")]
    public void TryDecode_Number_IsItsValue(ZoneStyle style, SignPlace sign, string hex, string value)
    {
        Assert.Equal(NumberStatus.Ok, ZonedDecimal.TryDecode(Convert.FromHexString(hex), new ZonedFormat(style, sign), out var unscaled));
        Assert.Equal(Int128.Parse(value, null), unscaled);
    }

    [Theory]
    [InlineData(ZoneStyle.Ebcdic, SignPlace.None, "F1FAF3", NumberStatus.InvalidDigit)]
    [InlineData(ZoneStyle.Ebcdic, SignPlace.None, "F1C2F3", NumberStatus.InvalidDigit)]
    [InlineData(ZoneStyle.Ebcdic, SignPlace.None, "F1F2D3", NumberStatus.InvalidSign)]
    [InlineData(ZoneStyle.Ebcdic, SignPlace.Trailing, "F1F213", NumberStatus.InvalidSign)]
    [InlineData(ZoneStyle.Ebcdic, SignPlace.Trailing, "F1F2CA", NumberStatus.InvalidDigit)]
    [InlineData(ZoneStyle.Ebcdic, SignPlace.LeadingSeparate, "F1F2F3", NumberStatus.InvalidSign)]
    [InlineData(ZoneStyle.Ebcdic, SignPlace.LeadingSeparate, "4E", NumberStatus.InvalidLength)]
    [InlineData(ZoneStyle.Ascii, SignPlace.Trailing, "313243", NumberStatus.InvalidSign)]
    [InlineData(ZoneStyle.Ascii, SignPlace.Trailing, "31327A", NumberStatus.InvalidDigit)]
    [InlineData(ZoneStyle.AsciiFujitsu, SignPlace.Trailing, "313273", NumberStatus.InvalidSign)]
    [InlineData(ZoneStyle.AsciiOverpunch, SignPlace.Trailing, "313273", NumberStatus.InvalidSign)]
    [InlineData(ZoneStyle.Ascii, SignPlace.None, "", NumberStatus.InvalidLength)]
    [InlineData(ZoneStyle.Ascii, SignPlace.None, "312033", NumberStatus.InvalidDigit)]
    [InlineData(ZoneStyle.Ebcdic, SignPlace.None, "40F1F2", NumberStatus.InvalidDigit)]
    [InlineData(ZoneStyle.Ebcdic, SignPlace.Trailing, "404040", NumberStatus.Spaces)]
    [InlineData(ZoneStyle.Ascii, SignPlace.Trailing, "202020", NumberStatus.Spaces)]
    [InlineData(ZoneStyle.Ebcdic, SignPlace.Trailing, "000000", NumberStatus.LowValues)]
    [InlineData(ZoneStyle.Ascii, SignPlace.TrailingSeparate, "000000", NumberStatus.LowValues)]
    [InlineData(ZoneStyle.Ebcdic, SignPlace.None, "FFFFFF", NumberStatus.HighValues)]
    public void TryDecode_NoNumber_SaysWhatItIs(ZoneStyle style, SignPlace sign, string hex, NumberStatus status)
    {
        Assert.Equal(status, ZonedDecimal.TryDecode(Convert.FromHexString(hex), new ZonedFormat(style, sign), out var unscaled));
        Assert.Equal(0, unscaled);
    }

    [Fact]
    public void TryDecode_LeadingSpaces_AreZerosWhereTheSiteSaysSo()
    {
        var format = new ZonedFormat(ZoneStyle.Ebcdic, SignPlace.Trailing, LeadingSpacesAreZeros: true);
        Assert.Equal(NumberStatus.Ok, ZonedDecimal.TryDecode([0x40, 0xF1, 0xD2], format, out var value));
        Assert.Equal(-12, value);
        Assert.Equal(NumberStatus.Spaces, ZonedDecimal.TryDecode([0x40, 0x40], format, out _));
    }

    [Fact]
    public void TryDecode_38Digits_FitAndOneMoreDoesNot()
    {
        var format = new ZonedFormat(ZoneStyle.Ascii, SignPlace.None);
        Assert.Equal(NumberStatus.Ok, ZonedDecimal.TryDecode(System.Text.Encoding.ASCII.GetBytes("00" + s_nines), format, out var value));
        Assert.Equal(Int128.Parse(s_nines, null), value);
        Assert.Equal(NumberStatus.TooLong, ZonedDecimal.TryDecode(System.Text.Encoding.ASCII.GetBytes("1" + s_nines), format, out _));
    }

    [Fact]
    public void TryEncode_AnyValue_DecodesBack()
    {
        const int Seed = 3201;
        var random = new Random(Seed);
        foreach (var style in Enum.GetValues<ZoneStyle>())
        {
            foreach (var sign in Enum.GetValues<SignPlace>())
            {
                for (var round = 0; round < 100; round++)
                {
                    var value = Values.Any(random, 38, sign != SignPlace.None);
                    var field = new byte[40];
                    Assert.Equal(NumberStatus.Ok, ZonedDecimal.TryEncode(value, new ZonedFormat(style, sign), field));
                    Assert.Equal(NumberStatus.Ok, ZonedDecimal.TryDecode(field, new ZonedFormat(style, sign), out var back));
                    Assert.True(value == back, $"seed {Seed} {style} {sign} {value}: {Convert.ToHexString(field)}");
                }
            }
        }
    }

    [Fact]
    public void TryEncode_WhatTheFieldCanNotHold_IsSaid()
    {
        Assert.Equal(NumberStatus.TooLong, ZonedDecimal.TryEncode(1000, new ZonedFormat(ZoneStyle.Ebcdic, SignPlace.None), new byte[3]));
        Assert.Equal(NumberStatus.TooLong, ZonedDecimal.TryEncode(100, new ZonedFormat(ZoneStyle.Ebcdic, SignPlace.LeadingSeparate), new byte[3]));
        Assert.Equal(NumberStatus.InvalidSign, ZonedDecimal.TryEncode(-1, new ZonedFormat(ZoneStyle.Ebcdic, SignPlace.None), new byte[3]));
        Assert.Equal(NumberStatus.InvalidLength, ZonedDecimal.TryEncode(1, new ZonedFormat(ZoneStyle.Ebcdic, SignPlace.Trailing), []));
    }
}
