using System.Diagnostics;
using System.Globalization;
using System.Text;
using Hub.Catalog.Editions;
using Hub.Catalog.Records;
using Hub.Findings;
using Hub.Storage.Runs;
using Hub.Storage.Secrecy;
using Hub.Storage.Staging;
using Hub.Storage.Streams;

namespace Hub.Storage.Sqlite.Tests;

public sealed class SqliteStoreTests : IDisposable
{
    private static readonly CancellationToken s_none = CancellationToken.None;
    private static readonly DateTimeOffset s_time = new(2026, 11, 22, 9, 0, 0, TimeSpan.Zero);
    private static readonly FindingCode s_code = new(4999, "TEST", Severity.Error, new FindingTexts("ja", "en", "ja", "en"));

    private readonly Edition _edition = EditionLibrary.Load().Find("001/2.1")!;
    private readonly GivenKeys _keys = new(new MasterKeys(MasterKey.Create()));
    private readonly string _folder = Directory.CreateTempSubdirectory("hub-sqlite-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Write_DiskFull_SaysSoAndLeavesTheLastCheckpoint()
    {
        await using (var store = await OpenWithRunAsync(maxPages: 40))
        {
            await store.OpenStreamAsync("r1", "a", StreamKind.Blocks, false, new RequestStamp("q1", "f"), s_time, s_none);
            using var small = Batch(0, 3, quarantined: 0);
            Assert.True(await store.WriteAsync(new StreamWrite("r1", "a", 1, 0, [small], new Checkpoint { Offset = 30 }, s_time), s_none));
            using var large = Batch(10, 60_000, quarantined: 0);
            var full = await Assert.ThrowsAsync<StoreException>(async () => await store.WriteAsync(new StreamWrite("r1", "a", 1, 30, [large], new Checkpoint { Offset = 600_000 }, s_time), s_none));
            Assert.Equal(StoreFault.Full, full.Fault);
            Assert.False(full.IsTransient);
            Assert.Contains(_folder, full.En, StringComparison.Ordinal);
            Assert.Contains("--data", full.Ja, StringComparison.Ordinal);
        }

        await using var again = SqliteStore.Open(new SqliteStoreOptions(_folder, _keys));
        Assert.Equal(30, (await again.ListStreamsAsync("r1", s_none)).Single().Checkpoint.Offset);
        Assert.Equal(3, (await again.CountRowsAsync("r1", s_none)).Single().Value);
    }

    [Fact]
    public async Task Open_FolderInUse_IsBusy()
    {
        await using var store = SqliteStore.Open(new SqliteStoreOptions(_folder, _keys));
        Assert.Equal(StoreFault.Busy, Assert.Throws<StoreException>(() => SqliteStore.Open(new SqliteStoreOptions(_folder, _keys))).Fault);
    }

    [Fact]
    public void Open_NoDatabase_IsDamagedAndUntouched()
    {
        var path = Path.Combine(_folder, SqliteStore.FileName);
        File.WriteAllText(path, new string('x', 5000));
        Assert.Equal(StoreFault.Damaged, Assert.Throws<StoreException>(() => SqliteStore.Open(new SqliteStoreOptions(_folder, _keys))).Fault);
        Assert.Equal(new string('x', 5000), File.ReadAllText(path));
    }

    [Fact]
    public void Open_AFileInPlaceOfTheFolder_NamesItAndTheFix()
    {
        var path = Path.Combine(_folder, "file");
        File.WriteAllText(path, "");
        var failed = Assert.Throws<StoreException>(() => SqliteStore.Open(new SqliteStoreOptions(Path.Combine(path, "data"), _keys)));
        Assert.Equal(StoreFault.ReadOnly, failed.Fault);
        Assert.Contains("--data", failed.En, StringComparison.Ordinal);
    }

    [ToolFact("mount")]
    public void Open_ReadOnlyDisk_SaysSo()
    {
        var mounted = Path.Combine(_folder, "ro");
        Directory.CreateDirectory(mounted);
        if (!Mount("-t", "tmpfs", "-o", "ro,size=1m", "tmpfs", mounted))
        {
            // Only root may mount; elsewhere the case above stands in.
            return;
        }

        try
        {
            Assert.Equal(StoreFault.ReadOnly, Assert.Throws<StoreException>(() => SqliteStore.Open(new SqliteStoreOptions(Path.Combine(mounted, "data"), _keys))).Fault);
        }
        finally
        {
            using var process = Process.Start("umount", mounted);
            process.WaitForExit();
        }
    }

    private static StoredRun NewRun() => new()
    {
        Id = "r1",
        Municipality = "131016",
        Business = "001",
        Edition = "2.1",
        Adapter = "a/b",
        Mode = RunMode.Migration,
        Manifest = new Manifest([new ManifestFile("a") { Size = 5 }]),
        CreateTime = s_time,
        UpdateTime = s_time,
    };

    private static bool Mount(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("mount", arguments) { RedirectStandardError = true });
        process!.WaitForExit();
        return process.ExitCode == 0;
    }

    private async Task<SqliteStore> OpenWithRunAsync(long maxPages = 0)
    {
        var store = SqliteStore.Open(new SqliteStoreOptions(_folder, _keys) { MaxPages = maxPages });
        Assert.True(await store.CreateRunAsync(NewRun(), new RequestStamp("create", "print"), s_none));
        return store;
    }

    private StagedBatch Batch(int first, int rows, int quarantined)
    {
        var batch = new StagedBatch(_edition.Groups);
        var row = new StandardRecord(_edition.Groups[0]);
        for (var i = first; i < first + rows; i++)
        {
            batch.BeginRecord();
            row.Clear();
            row.Set(0, Encoding.UTF8.GetBytes(i.ToString(CultureInfo.InvariantCulture)));
            batch.AddRow(i, row);
            batch.AcceptRecord();
        }

        for (var i = first + rows; i < first + rows + quarantined; i++)
        {
            batch.BeginRecord();
            batch.AddRow(i, row);
            batch.Findings.Add(new Finding(s_code, new SourcePosition("", i, i * 10, 3)) { Found = "見つけた" });
            batch.QuarantineRecord(i, i * 10, "bad"u8, default);
        }

        return batch;
    }
}
