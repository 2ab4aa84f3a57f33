using System.Text;
using Hub.Adapters.Dates;

namespace Hub.Adapters.Tests.Dates;

public class DateReaderTests
{
    [Theory]
    [InlineData("3450315", "gyymmdd", 1970, 3, 15)]
    [InlineData("3640107", "gyymmdd", 1989, 1, 7)]
    [InlineData("4010108", "gyymmdd", 1989, 1, 8)]
    [InlineData("4310430", "gyymmdd", 2019, 4, 30)]
    [InlineData("5010501", "gyymmdd", 2019, 5, 1)]
    [InlineData("2151224", "gyymmdd", 1926, 12, 24)]
    [InlineData("3011225", "gyymmdd", 1926, 12, 25)]
    [InlineData("1450729", "gyymmdd", 1912, 7, 29)]
    [InlineData("2010730", "gyymmdd", 1912, 7, 30)]
    [InlineData("03450315", "gyymmdd", 1970, 3, 15)]
    [InlineData("19700315", "yyyymmdd", 1970, 3, 15)]
    [InlineData("1970-03-15", "yyyymmdd", 1970, 3, 15)]
    [InlineData("1970/03/15", "yyyymmdd", 1970, 3, 15)]
    [InlineData("S45.03.15", "text", 1970, 3, 15)]
    [InlineData("Ｓ４５．０３．１５", "text", 1970, 3, 15)]
    [InlineData("s45/3/15", "text", 1970, 3, 15)]
    [InlineData("昭和45年3月15日", "text", 1970, 3, 15)]
    [InlineData("令和元年5月1日", "text", 2019, 5, 1)]
    [InlineData("R元.5.1", "text", 2019, 5, 1)]
    [InlineData("H 2. 1. 1", "text", 1990, 1, 1)]
    [InlineData("3200300", "gyymmdd", 1945, 3, 0)]
    [InlineData("3200000", "gyymmdd", 1945, 0, 0)]
    [InlineData("3209999", "gyymmdd", 1945, 0, 0)]
    [InlineData("3200399", "gyymmdd", 1945, 3, 0)]
    [InlineData("昭和20年3月", "text", 1945, 3, 0)]
    [InlineData("3000000", "gyymmdd", 0, 0, 0)]
    [InlineData("34503", "gyymm", 1970, 3, 0)]
    [InlineData("3640100", "gyymmdd", 1989, 1, 0)]
    [InlineData("4010100", "gyymmdd", 1989, 1, 0)]
    [InlineData("3640229", "gyymmdd", 0, 0, 0, DateStatus.NoSuchDay)]
    [InlineData("3640108", "gyymmdd", 0, 0, 0, DateStatus.OutsideEra)]
    [InlineData("4010107", "gyymmdd", 0, 0, 0, DateStatus.OutsideEra)]
    [InlineData("4310501", "gyymmdd", 0, 0, 0, DateStatus.OutsideEra)]
    [InlineData("4320401", "gyymmdd", 0, 0, 0, DateStatus.OutsideEra)]
    [InlineData("3650101", "gyymmdd", 0, 0, 0, DateStatus.OutsideEra)]
    [InlineData("6010101", "gyymmdd", 0, 0, 0, DateStatus.UnknownEra)]
    [InlineData("X450315", "gyymmdd", 0, 0, 0, DateStatus.Malformed)]
    [InlineData("345031", "gyymmdd", 0, 0, 0, DateStatus.Malformed)]
    [InlineData("3451315", "gyymmdd", 0, 0, 0, DateStatus.NoSuchDay)]
    [InlineData("3450230", "gyymmdd", 0, 0, 0, DateStatus.NoSuchDay)]
    [InlineData("3450015", "gyymmdd", 0, 0, 0, DateStatus.NoSuchDay)]
    [InlineData("19000229", "yyyymmdd", 0, 0, 0, DateStatus.NoSuchDay)]
    [InlineData("0000000", "gyymmdd", 0, 0, 0, DateStatus.None)]
    [InlineData("       ", "gyymmdd", 0, 0, 0, DateStatus.None)]
    [InlineData("", "yyyymmdd", 0, 0, 0, DateStatus.None)]
    [InlineData("9999999", "gyymmdd", 0, 0, 0, DateStatus.Open)]
    [InlineData("99999999", "yyyymmdd", 0, 0, 0, DateStatus.Open)]
    [InlineData("019700315", "yyyymmdd", 1970, 3, 15)]
    [InlineData("0000-00-00", "yyyymmdd", 0, 0, 0, DateStatus.None)]
    [InlineData("S450315", "text", 1970, 3, 15)]
    [InlineData("1970/3/5", "text", 1970, 3, 5)]
    [InlineData("１９７０年３月", "text", 1970, 3, 0)]
    [InlineData("19700315", "text", 1970, 3, 15)]
    [InlineData("1970/2/30", "text", 0, 0, 0, DateStatus.NoSuchDay)]
    [InlineData("1970/3/5/6", "text", 0, 0, 0, DateStatus.Malformed)]
    [InlineData("昭和20年3月日不詳", "text", 1945, 3, 0)]
    [InlineData("昭和２０年月日不詳", "text", 1945, 0, 0)]
    [InlineData("昭和年月日不詳", "text", 0, 0, 0)]
    [InlineData("不詳", "text", 0, 0, 0)]
    [InlineData("昭和20年頃", "text", 1945, 0, 0)]
    [InlineData("昭和20年3月ごろ", "text", 1945, 3, 0)]
    [InlineData("慶応3年1月1日", "text", 0, 0, 0, DateStatus.UnknownEra)]
    [InlineData("昭和", "text", 0, 0, 0, DateStatus.Malformed)]
    internal void Read_AnyForm_GivesPartsOrSaysWhy(string text, string form, int year, int month, int day, DateStatus status = DateStatus.Date)
    {
        var parsed = Enum.Parse<DateForm>(form, ignoreCase: true);
        Assert.Equal(status, DateReader.Read(Encoding.UTF8.GetBytes(text), parsed, EraDigits.ByName["juki"], false, out var date));
        if (status == DateStatus.Date)
        {
            Assert.Equal((year, month, day), (date.Year, date.Month, date.Day));
        }
    }

    [Theory]
    [InlineData("5450315", 1970)]
    [InlineData("7010108", 1989)]
    [InlineData("9010501", 2019)]
    [InlineData("3020101", 1913)]
    [InlineData("1400101", 1907)]
    public void Read_PensionDigits_AreOtherEras(string text, int year)
    {
        Assert.Equal(DateStatus.Date, DateReader.Read(Encoding.ASCII.GetBytes(text), DateForm.Gyymmdd, EraDigits.ByName["nenkin"], false, out var date));
        Assert.Equal(year, date.Year);
    }

    [Fact]
    public void Read_OverrunAllowed_GoesOnCounting()
    {
        Assert.Equal(DateStatus.Date, DateReader.Read("4320401"u8, DateForm.Gyymmdd, EraDigits.ByName["juki"], true, out var date));
        Assert.Equal(2020, date.Year);
    }

    [Theory]
    [InlineData("3200300", "昭和２０年３月日不詳", 1945_03_01)]
    [InlineData("3200000", "昭和２０年月日不詳", 1945_01_01)]
    [InlineData("4010000", "平成元年月日不詳", 1989_01_08)]
    [InlineData("3000000", "昭和年月日不詳", 101)]
    public void WriteNotation_OpenParts_SaysWhatIsKnown(string text, string notation, int earliest)
    {
        Assert.Equal(DateStatus.Date, DateReader.Read(Encoding.ASCII.GetBytes(text), DateForm.Gyymmdd, EraDigits.ByName["juki"], false, out var date));
        var utf8 = new byte[DateWriter.MaxNotation];
        Assert.Equal(notation, Encoding.UTF8.GetString(utf8, 0, DateWriter.WriteNotation(date, utf8)));
        Assert.Equal(earliest, date.Earliest);
    }

    [Fact]
    public void Eras_FollowEachOtherWithoutGap()
    {
        for (var i = 1; i < Era.All.Count; i++)
        {
            Assert.Equal(Era.All[i - 1].LastYear + Era.All[i - 1].FirstYear - 1, Era.All[i].FirstYear);
            Assert.True(Era.All[i].First > Era.All[i - 1].Last);
        }
    }

    [SharedFact("spec/sample/wareki_eras.csv")]
    public void Eras_AgreeWithTheFacts()
    {
        var rows = File.ReadLines(Path.Combine(Repository.Shared, "spec/sample/wareki_eras.csv")).Skip(1).Select(l => l.Split(',')).ToArray();
        Assert.Equal(Era.All.Count, rows.Length);
        foreach (var (era, row) in Era.All.Zip(rows))
        {
            Assert.Equal(era.Kanji, row[0]);
            Assert.Equal(era.Letter.ToString(), row[1]);
            Assert.Equal(era.Code, EraDigits.ByName["juki"][int.Parse(row[4])]!.Code);
            Assert.Equal(era.Code, EraDigits.ByName["nenkin"][int.Parse(row[5])]!.Code);
            Assert.Equal(era.Code, EraDigits.ByName["kaigo"][int.Parse(row[6])]!.Code);
            if (row[3].Length > 0)
            {
                Assert.Equal(era.Last, int.Parse(row[3].Replace("-", "", StringComparison.Ordinal)));
            }
        }
    }
}
