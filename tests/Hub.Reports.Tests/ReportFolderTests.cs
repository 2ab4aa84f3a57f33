using Hub.Findings;

namespace Hub.Reports.Tests;

public sealed class ReportFolderTests
{
    [Fact]
    public void Write_Folder_HoldsTheFilesAndNoPart()
    {
        var folder = Directory.CreateTempSubdirectory("hub-reports").FullName;
        try
        {
            ReportFolder.Write(SampleReports.Usual(), Language.Ja, folder);
            ReportFolder.Write(SampleReports.Usual(), Language.En, folder);
            Assert.Equal(
                ["certificate.json", "junit.xml", "report.en.html", "report.en.xlsx", "report.html", "report.json", "report.xlsx"],
                Directory.GetFiles(folder).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal));
        }
        finally
        {
            Directory.Delete(folder, true);
        }
    }
}
