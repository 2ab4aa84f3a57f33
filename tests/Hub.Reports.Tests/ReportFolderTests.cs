using System.Text.RegularExpressions;

namespace Hub.Reports.Tests;

public sealed class ReportFolderTests
{
    [Fact]
    public void Write_Folder_HoldsTheFilesAndNoPart()
    {
        var folder = Directory.CreateTempSubdirectory("hub-reports").FullName;
        try
        {
            ReportFolder.Write(SampleReports.Usual(), folder);
            ReportFolder.Write(SampleReports.Usual(), folder);
            Assert.Equal(
                ["certificate.json", "junit.en.xml", "junit.xml", "report.en.html", "report.en.xlsx", "report.html", "report.json", "report.xlsx"],
                Directory.GetFiles(folder).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal));

            // The same cases in both, the sentences in the language of each.
            var (ja, en) = (File.ReadAllText(Path.Combine(folder, "junit.xml")), File.ReadAllText(Path.Combine(folder, "junit.en.xml")));
            Assert.Matches(@"\p{IsHiragana}", Sentence(ja));
            Assert.DoesNotMatch(@"\p{IsHiragana}", Sentence(en));
            Assert.Equal(Regex.Count(ja, "<testcase "), Regex.Count(en, "<testcase "));
        }
        finally
        {
            Directory.Delete(folder, true);
        }
    }

    // What follows the position of the first sample.
    private static string Sentence(string junit) => Regex.Match(junit, @"record \d+ byte \d+: (.+)").Groups[1].Value;
}
