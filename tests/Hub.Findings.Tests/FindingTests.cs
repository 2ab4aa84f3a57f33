namespace Hub.Findings.Tests;

public class FindingTests
{
    private static readonly FindingCode s_code = new(2001, "SAMPLE", Severity.Error, new("{field} は {found}。", "{field} is {found}, not {expected}.", "直す。", "Mend {item}."));

    [Fact]
    public void Message_WithPlaceholders_IsFilledInBothLanguages()
    {
        var finding = new Finding(s_code, SourcePosition.None) { Field = "SEX", Found = "3", Expected = "1 or 2", ItemId = "00100016" };

        Assert.Equal("SEX は 3。", finding.Message(Language.Ja));
        Assert.Equal("SEX is 3, not 1 or 2.", finding.Message(Language.En));
        Assert.Equal("Mend 00100016.", finding.Hint(Language.En));
        Assert.Equal(Stage.Codec, finding.Code.Stage);
    }

    [Fact]
    public void FindingList_AfterClear_HasNoErrors()
    {
        var list = new FindingList { new Finding(s_code, SourcePosition.None) };
        Assert.True(list.HasErrors);
        list.Clear();
        Assert.False(list.HasErrors);
        Assert.Empty(list);
    }
}
