using System.Text;
using Hub.Validation.Values;

namespace Hub.Validation.Tests.Values;

public sealed class CharacterTextTests
{
    [Theory]
    [InlineData("ABC-12 z~", ValueStatus.Ok, -1)]
    [InlineData("0123456789A", ValueStatus.TooLong, -1)]
    [InlineData("ab漢", ValueStatus.Character, 2)]
    [InlineData("ｱ", ValueStatus.Character, 0)]
    [InlineData("a\tb", ValueStatus.Character, 1)]
    [InlineData("a\u007F", ValueStatus.Character, 1)]
    public void CheckHalfWidth_TenCharacters_SaysWhatIsWrong(string text, ValueStatus expected, int offset)
    {
        Assert.Equal(expected, CharacterText.CheckHalfWidth(Encoding.UTF8.GetBytes(text), 10, out var at));
        Assert.Equal(offset, at);
    }

    [Theory]
    [InlineData("サトウ　イチロウ", ValueStatus.Ok, -1)]
    [InlineData("ＺＨＡＮＧ　ＹＵＬＩ", ValueStatus.Ok, -1)]
    [InlineData("１００８番地", ValueStatus.Ok, -1)]
    [InlineData("\u845B\U000E0100飾区", ValueStatus.Ok, -1)] // 葛 with a variation selector
    [InlineData("𠮷野", ValueStatus.Ok, -1)] // a character beyond the BMP
    [InlineData("山田 太郎", ValueStatus.Character, 6)]
    [InlineData("ｱｲｳ", ValueStatus.Character, 0)]
    [InlineData("山A", ValueStatus.Character, 3)]
    [InlineData("山\u200B田", ValueStatus.Character, 3)]
    [InlineData("\uFFFD", ValueStatus.Character, 0)]
    [InlineData("一二三四五六七八九十一二三四五六", ValueStatus.TooLong, -1)]
    public void CheckFullWidth_FifteenCharacters_SaysWhatIsWrong(string text, ValueStatus expected, int offset)
    {
        Assert.Equal(expected, CharacterText.CheckFullWidth(Encoding.UTF8.GetBytes(text), 15, out var at));
        Assert.Equal(offset, at);
    }

    [Fact]
    public void CheckFullWidth_ExactlyFullWithVariationSelectors_IsOk() =>
        Assert.Equal(ValueStatus.Ok, CharacterText.CheckFullWidth(Encoding.UTF8.GetBytes("葛\U000E0100辻\U000E0101"), 2, out _));

    [Theory]
    [InlineData("E6BC")] // cut off
    [InlineData("E382")]
    [InlineData("EDA080")] // surrogate
    [InlineData("C080")] // overlong
    [InlineData("FF")]
    [InlineData("E6BCA2E341")]
    public void Check_BrokenUtf8_IsNotUtf8(string hex)
    {
        var bytes = Convert.FromHexString(hex);
        Assert.Equal(ValueStatus.NotUtf8, CharacterText.CheckFullWidth(bytes, 10, out _));
        Assert.Contains(CharacterText.CheckHalfWidth(bytes, 10, out _), new[] { ValueStatus.NotUtf8, ValueStatus.Character });
    }

    [Fact]
    public void CheckFullWidth_RandomBytes_AgreesWithTheFrameworksDecoder()
    {
        const int Seed = 20261122;
        var random = new Random(Seed);
        var strict = new UTF8Encoding(false, true);
        Span<byte> bytes = stackalloc byte[12];
        for (var i = 0; i < 200_000; i++)
        {
            var length = random.Next(1, bytes.Length);
            for (var j = 0; j < length; j++)
            {
                bytes[j] = (byte)(random.Next(3) == 0 ? random.Next(0xE0, 0xF5) : random.Next(0x80, 0xC0));
            }

            var status = CharacterText.CheckFullWidth(bytes[..length], 100, out _);
            var valid = true;
            try
            {
                strict.GetCharCount(bytes[..length]);
            }
            catch (DecoderFallbackException)
            {
                valid = false;
            }

            // A wrong character may be found before the broken bytes; valid text is never called broken, broken text never Ok.
            Assert.True(valid ? status != ValueStatus.NotUtf8 : status != ValueStatus.Ok, $"seed {Seed}: {Convert.ToHexString(bytes[..length])} {status}");
        }
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("ab", 2)]
    [InlineData("葛\U000E0100飾", 2)]
    [InlineData("\U000E0100", 1)]
    public void Count_Text_IsWhatAReaderCounts(string text, int expected) => Assert.Equal(expected, CharacterText.Count(Encoding.UTF8.GetBytes(text)));
}
