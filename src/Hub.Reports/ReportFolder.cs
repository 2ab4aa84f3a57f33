using Hub.Findings;
using Hub.Reports.Model;

namespace Hub.Reports;

/// <summary>Writes a run's report files into a folder. findings.csv is streamed by the caller (<see cref="FindingsCsvWriter"/>).</summary>
public static class ReportFolder
{
    /// <summary>Writes report.html, report.xlsx, report.json, junit.xml and certificate.json, each complete or not at all; gives their paths.</summary>
    public static IReadOnlyList<string> Write(RunReport report, Language language, string folder)
    {
        PrivateFiles.CreateFolder(folder);
        return
        [
            Write(folder, HtmlReport.FileName, s => HtmlReport.Write(report, language, s)),
            Write(folder, WorkbookReport.FileName, s => WorkbookReport.Write(report, language, s)),
            Write(folder, JsonReport.FileName, s => JsonReport.Write(report, s)),
            Write(folder, JUnitReport.FileName, s => JUnitReport.Write(report, language, s)),
            Write(folder, CertificateReport.FileName, s => CertificateReport.Write(report, s)),
        ];
    }

    private static string Write(string folder, string name, Action<Stream> write)
    {
        var path = Path.Combine(folder, name);
        var part = path + ".part";
        try
        {
            using (var stream = PrivateFiles.Open(part, FileMode.Create, FileAccess.ReadWrite, FileShare.None))
            {
                write(stream);
            }

            File.Move(part, path, overwrite: true);
            return path;
        }
        catch
        {
            File.Delete(part);
            throw;
        }
    }
}
