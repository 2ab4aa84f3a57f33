using Hub.Findings;
using Hub.Reports.Model;

namespace Hub.Reports;

/// <summary>Writes a run's report files into a folder. findings.csv is streamed by the caller (<see cref="FindingsCsvWriter"/>).</summary>
public static class ReportFolder
{
    /// <summary>
    /// Writes what holds sentences in both languages (report.html, report.xlsx and junit.xml; report.en.html, report.en.xlsx and junit.en.xml), and report.json and
    /// certificate.json, each complete or not at all; gives their paths.
    /// </summary>
    /// <param name="report">What to tell.</param>
    /// <param name="folder">Where to; made where it is missing.</param>
    public static IReadOnlyList<string> Write(RunReport report, string folder)
    {
        PrivateFiles.CreateFolder(folder);
        return
        [
            .. new[] { Language.Ja, Language.En }.SelectMany(l => new[]
            {
                Write(folder, HtmlReport.FileNameOf(l), s => HtmlReport.Write(report, l, s)),
                Write(folder, WorkbookReport.FileNameOf(l), s => WorkbookReport.Write(report, l, s)),
                Write(folder, JUnitReport.FileNameOf(l), s => JUnitReport.Write(report, l, s)),
            }),
            Write(folder, JsonReport.FileName, s => JsonReport.Write(report, s)),
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
