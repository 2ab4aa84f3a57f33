namespace Hub.Findings.Tests;

public class SpreadsheetTextTests
{
    [Theory]
    [InlineData("=cmd|' /C calc'!A0")]
    [InlineData("+1")]
    [InlineData("-1+cmd")]
    [InlineData("@SUM(1)")]
    [InlineData("\t=1")]
    [InlineData("\r=1")]
    [InlineData("\n=1")]
    [InlineData("＝HYPERLINK(1)")]
    [InlineData("＋1")]
    [InlineData("－1")]
    [InlineData("＠A")]
    public void Guard_WhatWouldBeAFormula_IsTextAndComesBack(string formula)
    {
        var guarded = SpreadsheetText.Guard(formula);

        Assert.Equal("'" + formula, guarded);
        Assert.False(SpreadsheetText.IsFormula(guarded));
        Assert.Equal(formula, SpreadsheetText.Restore(guarded));
    }

    [Theory]
    [InlineData("'=1")]
    [InlineData("''@A")]
    public void Guard_OfWhatLooksGuarded_ComesBackAsItWas(string text)
    {
        Assert.Equal("'" + text, SpreadsheetText.Guard(text));
        Assert.Equal(text, SpreadsheetText.Restore(SpreadsheetText.Guard(text)));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("山田　太郎", "山田　太郎")]
    [InlineData("a,\"b\"", "\"a,\"\"b\"\"\"")]
    [InlineData("=1", "\"'=1\"")]
    [InlineData("\r", "\"'\r\"")]
    public void Cell_IsGuardedAndQuotedWhereItMustBe(string text, string cell) => Assert.Equal(cell, SpreadsheetText.Cell(text));

    [Theory]
    [InlineData("")]
    [InlineData("山田　太郎")]
    [InlineData("a=b")]
    [InlineData("'quoted")]
    public void Guard_OfOtherText_LeavesItAlone(string text)
    {
        Assert.Equal(text, SpreadsheetText.Guard(text));
        Assert.Equal(text, SpreadsheetText.Restore(text));
    }
}
