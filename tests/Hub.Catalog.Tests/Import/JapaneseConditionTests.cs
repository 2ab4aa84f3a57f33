using Hub.Catalog.Import;

namespace Hub.Catalog.Tests.Import;

public sealed class JapaneseConditionTests
{
    [Theory]
    [InlineData("00100117がnullでない場合", "00100117 is not null")]
    [InlineData("00100007が1の場合", "00100007 = '1'")]
    [InlineData("００１００００７が１の場合", "00100007 = '1'")]
    [InlineData("00100007が01又は02の場合", "00100007 in ('01', '02')")]
    [InlineData("00100007が01～04の場合", "00100007 in ('01'..'04')")]
    [InlineData("00100108が0000000でない場合", "00100108 <> '0000000'")]
    [InlineData("00100007が1の場合かつ00100102がなし又は不明でない場合", "00100007 = '1' and 00100102 not in ('なし', '不明')")]
    [InlineData(
        "00100144が02、05若しくは06又は00100144が01かつ00100146がX14若しくはT90でない場合",
        "00100144 in ('02', '05', '06') or 00100144 = '01' and 00100146 not in ('X14', 'T90')")]
    public void ToExpression_OfficialSentence_IsUnderstood(string sentence, string expression) =>
        Assert.Equal(expression, JapaneseCondition.ToExpression(sentence));

    [Theory]
    [InlineData("氏名未定でない場合は出力必須")]
    [InlineData("日本人住登外者の場合かつ氏名未定ではない場合は出力必須")]
    [InlineData("0010007が1の場合")]
    [InlineData("00100007が01～4の場合")]
    [InlineData("")]
    public void ToExpression_AnythingElse_IsNotGuessed(string sentence) => Assert.Null(JapaneseCondition.ToExpression(sentence));
}
