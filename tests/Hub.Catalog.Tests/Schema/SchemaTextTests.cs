using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Hub.Catalog.Editions;
using Hub.Catalog.Schema;
using Hub.Catalog.Tests.Editions;
using Hub.Testing.Postgres;

namespace Hub.Catalog.Tests.Schema;

public sealed class SchemaTextTests
{
    // Takes the good rows in one transaction, then tries each of the others; prints what came out differently.
    private const string Script = """
        import json, sqlite3, sys
        for case in json.load(open(sys.argv[1], encoding='utf-8')):
            db = sqlite3.connect(':memory:', isolation_level=None)
            db.executescript(case['ddl'])
            db.execute('PRAGMA foreign_keys = ON')
            db.execute('BEGIN')
            for sql in case['good']: db.execute(sql)
            db.execute('COMMIT')
            for sql, kind in case['bad']:
                try:
                    db.execute(sql)
                    print(case['edition'], 'taken:', kind, sql[:200])
                except sqlite3.Error as e:
                    if not str(e).startswith(kind): print(case['edition'], kind, 'expected:', e, sql[:200])
        """;

    [Fact]
    public void Write_Postgres_HasCommentsKeysAndChecks()
    {
        var text = SchemaText.Write(JuminEdition.Instance, SqlDialect.Postgres);

        Assert.Contains("COMMENT ON COLUMN \"jumin_joho\".\"atenabango\" IS '宛名番号 (00100002)';", text, StringComparison.Ordinal);
        Assert.Contains("PRIMARY KEY (\"shikuchosonkodo\", \"atenabango\", \"kojinrirekibango\", \"kojinrirekibango_edabango\")", text, StringComparison.Ordinal);
        Assert.Contains("\"idonengappi\" ~ '^[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]$'", text, StringComparison.Ordinal);
        Assert.Contains("-- 参照: 市区町村コード・宛名番号 → 住民情報（履歴）", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_ReferenceToAWholeKey_IsAForeignKeyInBothDialects()
    {
        const string Expected = "FOREIGN KEY (\"shikuchosonkodo\", \"senkyoid\") REFERENCES \"senkyo_master\" (\"shikuchosonkodo\", \"senkyoid\") DEFERRABLE INITIALLY DEFERRED";
        var edition = EditionLibrary.Load().Newest("006")!;

        Assert.All([SqlDialect.Sqlite, SqlDialect.Postgres], d => Assert.Contains(Expected, SchemaText.Write(edition, d), StringComparison.Ordinal));
    }

    [Fact]
    public void Write_Names_AreNoLongerThanPostgresKeeps() => Assert.All(
        EditionLibrary.Load().All.SelectMany(e => SchemaText.Write(e, SqlDialect.Postgres).Split('"').Where((_, i) => i % 2 == 1)),
        n => Assert.InRange(n.Length, 1, 63));

    [ToolFact("python3")]
    public void Write_SqliteOfEveryEdition_TakesGoodRowsAndRefusesOthers()
    {
        var cases = EditionLibrary.Load().All.Select(e => new
        {
            edition = e.Id,
            ddl = SchemaText.Write(e, SqlDialect.Sqlite),
            good = SchemaRows.Good(e).Select(g => g.Replace(SchemaRows.Blob, "X'00'", StringComparison.Ordinal)),
            bad = SchemaRows.Bad(e).Select(b => new[] { b.Sql.Replace(SchemaRows.Blob, "X'00'", StringComparison.Ordinal), b.Kind }),
        });
        var path = Path.Combine(Directory.CreateTempSubdirectory("hub-ddl").FullName, "cases.json");
        File.WriteAllText(path, JsonSerializer.Serialize(cases));
        using var process = Process.Start(new ProcessStartInfo("python3", ["-c", Script, path]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();

        Assert.True(process.WaitForExit(60_000) && process.ExitCode == 0, errors.Result);
        Assert.Equal("", output);
    }

    [PostgresFact]
    public void Write_PostgresOfEveryEdition_TakesGoodRowsAndRefusesOthers()
    {
        var server = PostgresServer.Shared;
        var database = "ddl_" + Environment.ProcessId;
        server.Psql("postgres", $"CREATE DATABASE {database}");
        var tried = 0;
        foreach (var edition in EditionLibrary.Load().All)
        {
            var sql = new StringBuilder("SET client_min_messages = error;\n");
            sql.Append($"CREATE SCHEMA e{edition.Business};\nSET search_path = e{edition.Business};\n").Append(SchemaText.Write(edition, SqlDialect.Postgres));
            sql.Append("BEGIN;\n").AppendJoin("", SchemaRows.Good(edition).Select(g => Bytea(g) + ";\n")).Append("COMMIT;\n");
            foreach (var (bad, kind) in SchemaRows.Bad(edition))
            {
                tried++;
                var statement = Bytea(bad);
                sql.Append($"DO $hub$ BEGIN {statement}; SET CONSTRAINTS ALL IMMEDIATE; RAISE EXCEPTION 'taken: %', {Literal(kind + " " + statement)}; ")
                    .Append($"EXCEPTION WHEN {Condition(kind)} THEN NULL; END $hub$;\n");
            }

            Assert.True(server.TryPsql(database, sql.ToString(), out _, out var errors), $"{edition.Id}: {errors}");
        }

        Assert.True(tried > 4000, $"{tried} rows");
        Assert.Equal($"{EditionLibrary.Load().All.Sum(e => e.Groups.Count)}", server.Psql(database, "SELECT count(*) FROM information_schema.tables WHERE table_schema LIKE 'e0%' AND table_name NOT LIKE '%\\_repeated'"));
    }

    private static string Bytea(string sql) => sql.Replace(SchemaRows.Blob, "'\\x00'", StringComparison.Ordinal);

    private static string Literal(string text) => "'" + text.Replace("'", "''", StringComparison.Ordinal) + "'";

    private static string Condition(string kind) => kind switch
    {
        SchemaRows.NotNull => "not_null_violation",
        SchemaRows.Check => "check_violation OR numeric_value_out_of_range",
        SchemaRows.Unique => "unique_violation",
        _ => "foreign_key_violation",
    };
}
