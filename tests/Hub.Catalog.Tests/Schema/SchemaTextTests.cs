using System.Diagnostics;
using Hub.Catalog.Editions;
using Hub.Catalog.Schema;
using Hub.Catalog.Tests.Editions;

namespace Hub.Catalog.Tests.Schema;

public sealed class SchemaTextTests
{
    [Fact]
    public void Write_Postgres_HasCommentsKeysAndChecks()
    {
        var text = SchemaText.Write(JuminEdition.Instance, SqlDialect.Postgres);

        Assert.Contains("COMMENT ON COLUMN \"jumin_joho\".\"atenabango\" IS '宛名番号 (00100002)';", text, StringComparison.Ordinal);
        Assert.Contains("PRIMARY KEY (\"shikuchosonkodo\", \"atenabango\", \"kojinrirekibango\", \"kojinrirekibango_edabango\")", text, StringComparison.Ordinal);
        Assert.Contains("\"idonengappi\" ~ '^[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]$'", text, StringComparison.Ordinal);
    }

    [ToolFact("python3")]
    public void Write_SqliteOfEveryEdition_IsAccepted()
    {
        var folder = Directory.CreateTempSubdirectory("hub-ddl").FullName;
        foreach (var edition in EditionLibrary.Load().All)
        {
            File.WriteAllText(Path.Combine(folder, edition.Business + ".sql"), SchemaText.Write(edition, SqlDialect.Sqlite));
        }

        const string Script = "import glob,sqlite3,sys\nfor f in glob.glob(sys.argv[1]+'/*.sql'):\n    sqlite3.connect(':memory:').executescript(open(f,encoding='utf-8').read())\n    print(f)";
        using var process = Process.Start(new ProcessStartInfo("python3", ["-c", Script, folder]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();

        Assert.True(process.WaitForExit(60_000) && process.ExitCode == 0, errors.Result);
        Assert.Equal(21, output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }
}
