using Hub.Findings;
using Hub.Reports.Model;

namespace Hub.Reports;

/// <summary>Writes a run's report files into a folder. findings.csv is streamed by the caller (<see cref="FindingsCsvWriter"/>).</summary>
public static class ReportFolder
{
    /// <summary>
    /// Writes what people read in both languages (report.html and report.xlsx, report.en.html and report.en.xlsx), and report.json, junit.xml and certificate.json for
    /// machines, each complete or not at all; gives their paths.
    /// </summary>
    /// <param name="report">What to tell.</param>
    /// <param name="language">Language of the messages in junit.xml.</param>
    /// <param name="folder">Where to; made where it is missing.</param>
    public static IReadOnlyList<string> Write(RunReport report, Language language, string folder)
    {
        PrivateFiles.CreateFolder(folder);
        return
        [
            .. new[] { Language.Ja, Language.En }.SelectMany(l => new[]
            {
                Write(folder, HtmlReport.FileNameOf(l), s => HtmlReport.Write(report, l, s)),
                Write(folder, WorkbookReport.FileNameOf(l), s => WorkbookReport.Write(report, l, s)),
            }),
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
