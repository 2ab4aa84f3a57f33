namespace Hub.Findings.Tests;

public class MaskTests
{
    [Theory]
    [InlineData("山田　太郎", "漢漢　漢漢")]
    [InlineData("𠮷野 ﾀﾛｳ", "漢漢 ｱｱｱ")]
    [InlineData("葛\U000E0102城", "漢漢")]
    [InlineData("100-0001 Tōkyō", "999-9999 A漢AA漢")]
    [InlineData("ヤマダ・たろう１２", "アアア・あああ９９")]
    public void Shape_OfAValue_KeepsNoCharacterOfIt(string value, string expected) => Assert.Equal(expected, Mask.Shape(value));

    [Fact]
    public void Shape_OfALongValue_IsCut() => Assert.Equal(new string('漢', 40) + "…", Mask.Shape(new string('亜', 41)));
}
