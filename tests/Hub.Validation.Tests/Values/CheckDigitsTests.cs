using System.Text;
using Hub.Validation.Values;

namespace Hub.Validation.Tests.Values;

public sealed class CheckDigitsTests
{
    [SharedFact("spec/sample/check_digit_vectors.csv")]
    public void All_SharedVectors_AnswerAsTheySay()
    {
        var lines = File.ReadAllLines(Path.Combine(Repository.Shared, "spec/sample/check_digit_vectors.csv"))[1..];
        Assert.True(lines.Length >= 19);
        foreach (var line in lines)
        {
            var cells = line.StartsWith('"') ? [line.Split('"')[1], .. line.Split('"')[2].Split(',')[1..]] : line.Split(',');
            Assert.True(Check(cells[0], cells[1]) == (cells[2] == "true"), line);
        }
    }

    [SharedFact("spec/lgcode.csv")]
    public void GovernmentCode_AllMunicipalities_Hold()
    {
        var codes = File.ReadLines(Path.Combine(Repository.Shared, "spec/lgcode.csv"))
            .SelectMany(l => l.Split(',')).Where(c => c.Length == 6 && c.All(char.IsAsciiDigit)).ToList();
        Assert.True(codes.Count > 1900, $"{codes.Count} codes");
        Assert.DoesNotContain(codes, c => !CheckDigits.GovernmentCode(Encoding.ASCII.GetBytes(c)));
    }

    [Theory]
    [InlineData("個人番号", "123456789018")]
    [InlineData("住民票コード", "24727059608")]
    [InlineData("法人番号", "7000012050002")]
    [InlineData("全国地方公共団体コード", "131016")]
    [InlineData("保険者番号", "01130012")]
    public void Each_AnySingleDigitChanged_IsSeenButForTheKnownCollisions(string kind, string number)
    {
        // Modulus 11 with two remainders mapped to 0, or modulus 9 and 10: a few changes stay unseen; most must be seen.
        int seen = 0, tried = 0;
        for (var i = 0; i < number.Length; i++)
        {
            for (var d = '0'; d <= '9'; d++)
            {
                if (d != number[i])
                {
                    tried++;
                    seen += Check(kind, number[..i] + d + number[(i + 1)..]) ? 0 : 1;
                }
            }
        }

        Assert.InRange(seen, tried * 85 / 100, tried);
    }

    [Theory]
    [InlineData("")]
    [InlineData("12345678901８")]
    [InlineData("12345678901A")]
    [InlineData("1234567890")]
    [InlineData("1234567890180")]
    public void IndividualNumber_WrongShape_IsFalse(string number) => Assert.False(CheckDigits.IndividualNumber(Encoding.UTF8.GetBytes(number)));

    [Fact]
    public void InsurerNumber_SixDigitsOfNationalHealthInsurance_Holds() => Assert.True(CheckDigits.InsurerNumber("138057"u8));

    private static bool Check(string kind, string number)
    {
        var digits = Encoding.ASCII.GetBytes(number);
        return kind switch
        {
            "個人番号" => CheckDigits.IndividualNumber(digits),
            "住民票コード" => CheckDigits.ResidentCode(digits),
            "法人番号" => CheckDigits.CorporateNumber(digits),
            "全国地方公共団体コード" => CheckDigits.GovernmentCode(digits),
            _ when kind.StartsWith("保険者番号", StringComparison.Ordinal) => CheckDigits.InsurerNumber(digits),
            _ => throw new InvalidOperationException(kind),
        };
    }
}
