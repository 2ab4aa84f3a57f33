namespace Hub.Codecs.Tests.Reading;

/// <summary>Shift codes as real files have them: missing at the end, doubled, where none belongs, in the middle of a code.</summary>
public sealed class ShiftTests
{
    [Theory]
    [InlineData("jef+ebcdik-fujitsu", FieldForm.Mixed, "28B4C1BBFA29", "漢字", "")]
    [InlineData("jef+ebcdik-fujitsu", FieldForm.Mixed, "38B4C129", "漢", "")]
    [InlineData("jef+ebcdik-fujitsu", FieldForm.Mixed, "30E2B4C129", "漢", "")]
    [InlineData("jef+ebcdik-fujitsu", FieldForm.Mixed, "28B4C138BBFA30E2BBFA29", "漢字字", "")]
    [InlineData("jef+ebcdik-fujitsu", FieldForm.Mixed, "28B4C1", "漢", "ShiftMissing@3+0=0>3;")]
    [InlineData("jef+ebcdik-fujitsu", FieldForm.Mixed, "28B4", "", "Truncated@1+1=B4>0;ShiftMissing@2+0=0>0;")]
    [InlineData("jef+ebcdik-fujitsu", FieldForm.Mixed, "2828B4C129", "漢", "ShiftUnexpected@1+1=28>0;")]
    [InlineData("jef+ebcdik-fujitsu", FieldForm.Mixed, "28B4C12929C1", "漢A", "ShiftUnexpected@4+1=29>3;")]
    [InlineData("jef+ebcdik-fujitsu", FieldForm.Mixed, "29C1", "A", "ShiftUnexpected@0+1=29>0;")]
    [InlineData("jef+ebcdik-fujitsu", FieldForm.Mixed, "28B4C1BB29C1", "漢A", "Truncated@3+1=BB>3;")]
    [InlineData("jef+ebcdik-fujitsu", FieldForm.Mixed, "30C1", "\u0090A", "")]
    [InlineData("jef+ebcdik-fujitsu", FieldForm.Single, "C128B4C129", "A漢", "ShiftUnexpected@1+1=28>1;ShiftUnexpected@4+1=29>4;")]
    [InlineData("jef+ebcdik-fujitsu", FieldForm.Double, "B4C1BBFA", "漢字", "")]
    [InlineData("jef+ebcdik-fujitsu", FieldForm.Double, "28B4C129", "漢", "ShiftUnexpected@0+1=28>0;ShiftUnexpected@3+1=29>3;")]
    [InlineData("jef+ebcdik-fujitsu", FieldForm.Double, "B4C1BB", "漢", "Truncated@2+1=BB>3;")]
    [InlineData("keis78+ebcdik-hitachi", FieldForm.Mixed, "0A42B4C10A41C1", "漢A", "")]
    [InlineData("keis78+ebcdik-hitachi", FieldForm.Mixed, "0A42B4C1", "漢", "ShiftMissing@4+0=0>3;")]
    [InlineData("keis78+ebcdik-hitachi", FieldForm.Mixed, "0A42B4C10A420A41", "漢", "ShiftUnexpected@4+2=A42>3;")]
    [InlineData("jipsj+jis8-nec", FieldForm.Mixed, "411A7034411A7142", "A漢B", "")]
    [InlineData("ibm939", FieldForm.Mixed, "C10E40400FC1", "A\u3000A", "")]
    [InlineData("ibm939", FieldForm.Mixed, "0E4040", "\u3000", "ShiftMissing@3+0=0>3;")]
    public void DecodeField_Shifts_AreObeyedAndWhatIsOddIsSaid(string name, FieldForm form, string hex, string text, string issues)
    {
        var decoded = Decoded.Field(Charset.Open(name), Convert.FromHexString(hex), form);
        Assert.Equal((text, issues), (decoded.Characters, decoded.Issues));
    }
}
