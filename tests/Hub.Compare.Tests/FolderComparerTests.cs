using System.IO.Compression;
using System.Text;
using Hub.Catalog.Editions;

namespace Hub.Compare.Tests;

public sealed class FolderComparerTests : IDisposable
{
    private const string Header = "市区町村コード,宛名番号,氏名,金額,操作年月日";

    private readonly string _root = Directory.CreateTempSubdirectory("hub-compare-tests").FullName;

    public void Dispose() => Directory.Delete(_root, true);

    [Fact]
    public void Compare_SameBytes_IsIdentical()
    {
        var file = Compare([Header, "1,2,山田,10,x"], [Header, "1,2,山田,10,x"]);
        Assert.Equal(FileStatus.Identical, file.Status);
        Assert.Equal(0, file.Differences);
    }

    [Fact]
    public void Compare_OtherOrderQuotesAndLineEnds_IsEquivalent()
    {
        Write("expected", "a.csv", [Header, "1,2,山田,10,x", "1,3,鈴木,20,x"], "\r\n");
        Write("actual", "a.csv", [Header, "\"1\",\"3\",\"鈴木\",\"20\",\"x\"", "1,2,山田,10,x"], "\n");
        var file = Assert.Single(Run(new()).Files);
        Assert.Equal((FileStatus.Equivalent, 2L, 2L, 0L), (file.Status, file.ExpectedRows, file.ActualRows, file.Differences));
    }

    [Fact]
    public void Compare_AddedRemovedChanged_AreToldApartByKey()
    {
        var file = Compare([Header, "1,1,A,1,x", "1,2,B,2,x", "1,3,C,3,x"], [Header, "1,4,D,4,x", "1,3,C,3,x", "1,2,B,5,x"]);
        Assert.Equal((1L, 1L, 1L), (file.Added, file.Removed, file.Changed));
        Assert.Equal(
            ["Removed 市区町村コード=1 宛名番号=1", "Changed 市区町村コード=1 宛名番号=2", "Added 市区町村コード=1 宛名番号=4"],
            file.Rows.Select(r => $"{r.Kind} {r.Key}"));
        Assert.Equal([new CellChange("金額", "9", "9")], file.Rows[1].Cells);
    }

    [Fact]
    public void Compare_ValuesNotAllowed_ShowsShapesOnly()
    {
        var masked = Compare([Header, "1,2,山田太郎,1,x"], [Header, "1,2,山本太郎,1,x"]);
        Assert.DoesNotContain("山", masked.ToString() + string.Join(' ', masked.Rows) + string.Join(' ', masked.Rows[0].Cells) + string.Join(' ', masked.Clusters), StringComparison.Ordinal);
        var shown = Run(new() { Key = ["宛名番号"], ShowValues = true }).Files[0];
        Assert.Equal(new CellChange("氏名", "山田太郎", "山本太郎"), shown.Rows[0].Cells[0]);
        Assert.Equal(new ChangeCluster("氏名", "田", "本", 1), Assert.Single(shown.Clusters));
    }

    [Fact]
    public void Compare_LikeChanges_AreOneCluster()
    {
        var expected = Enumerable.Range(0, 1203).Select(i => $"1,{i:D6},サﾊﾞ{i},1,x");
        var actual = Enumerable.Range(0, 1203).Select(i => $"1,{i:D6},サバ{i},1,x");
        Write("expected", "a.csv", [Header, .. expected]);
        Write("actual", "a.csv", [Header, .. actual]);
        var file = Run(new() { Key = ["宛名番号"], ShowValues = true, MaxRows = 5 }).Files[0];
        Assert.Equal(new ChangeCluster("氏名", "ﾊﾞ", "バ", 1203), Assert.Single(file.Clusters));
        Assert.Equal((1203L, 5), (file.Changed, file.Rows.Count));
        Assert.Equal(new ColumnChange("氏名", 1203, 0), Assert.Single(file.Columns));
    }

    [Fact]
    public void Compare_IgnoredColumnAndTolerance_AreDeclaredAndCounted()
    {
        Write("expected", "a.csv", [Header, "1,1,A,100,2026-01-01", "1,2,B,100,x"]);
        Write("actual", "a.csv", [Header, "1,1,A,101,2026-12-31", "1,2,B,103,x"]);
        var file = Run(new() { Key = ["宛名番号"], Ignore = ["操作年月日"], Tolerances = new Dictionary<string, decimal> { ["金額"] = 1 } }).Files[0];
        Assert.Equal(1, file.Changed);
        Assert.Equal(new ColumnChange("金額", 1, 1), Assert.Single(file.Columns));
    }

    [Fact]
    public void Compare_OtherColumns_AreNamedAndTheCommonOnesCompared()
    {
        var file = Compare(["宛名番号,氏名,旧", "1,A,x"], ["新,宛名番号,氏名", "y,1,B"]);
        Assert.Equal(["旧"], file.MissingColumns);
        Assert.Equal(["新"], file.UnexpectedColumns);
        Assert.Equal(1, file.Changed);
    }

    [Fact]
    public void Compare_MissingAndUnexpectedFiles_AreDifferences()
    {
        Write("expected", "gone.csv", ["宛名番号", "1"]);
        Write("actual", "new.csv", ["宛名番号", "1"]);
        Write("expected", "golden.json", ["{}"]);
        var result = Run(new());
        Assert.Equal([FileStatus.Missing, FileStatus.Unexpected], result.Files.Select(f => f.Status));
        Assert.Equal(2, result.Differences);
        Assert.False(result.Passes);
        Assert.True(Run(new() { Threshold = 2 }).Passes);
    }

    [Fact]
    public void Compare_PackedGolden_IsUnpacked()
    {
        Write("actual", "a.csv", [Header, "1,2,山田,10,x"]);
        Directory.CreateDirectory(Path.Combine(_root, "expected"));
        using (var packed = new GZipStream(File.Create(Path.Combine(_root, "expected", "a.csv.gz")), CompressionLevel.Fastest))
        {
            packed.Write(Encoding.UTF8.GetBytes(Header + "\n1,2,山田,10,x\n"));
        }

        Assert.Equal(FileStatus.Identical, Assert.Single(Run(new()).Files).Status);
    }

    [Fact]
    public void Compare_NoKey_ComparesWholeRowsAsASet()
    {
        var file = Compare(["x,y", "a,1", "a,1", "b,2"], ["x,y", "b,2", "a,1"]);
        Assert.Equal((0L, 1L, 0L), (file.Added, file.Removed, file.Changed));
    }

    [Fact]
    public void Compare_RowsOfOneKeyInOtherOrder_ArePairedByContent() =>
        Assert.Equal(FileStatus.Equivalent, Compare([Header, "1,2,A,1,x", "1,2,B,2,x"], [Header, "1,2,B,2,x", "1,2,A,1,x"]).Status);

    [Theory]
    [InlineData(64)]
    [InlineData(4096)]
    [InlineData(1 << 20)]
    public void Compare_UnorderedFilesLargerThanTheMemory_AreSortedOnDisk(int sortBytes)
    {
        const int Seed = 7;
        var random = new Random(Seed);
        var rows = Enumerable.Range(0, 5000).Select(i => $"1,{i:D7},名前{i},{i % 97},x").ToList();
        var shuffled = rows.ToArray();
        random.Shuffle(shuffled);
        shuffled[17] = shuffled[17].Replace(",x", ",y", StringComparison.Ordinal);
        Write("expected", "a.csv", [Header, .. rows]);
        Write("actual", "a.csv", [Header, .. shuffled[..^1]]);
        var temporary = Path.Combine(_root, "tmp");
        var file = Run(new() { Key = ["市区町村コード", "宛名番号"], SortBytes = sortBytes, TemporaryFolder = temporary }).Files[0];
        Assert.Equal((5000L, 4999L, 0L, 1L, 1L), (file.ExpectedRows, file.ActualRows, file.Added, file.Removed, file.Changed));
        Assert.Empty(Directory.GetFileSystemEntries(temporary));
    }

    [Fact]
    public void Compare_SameRowsInOtherOrder_NeedNoDisk()
    {
        var rows = Enumerable.Range(0, 5000).Select(i => $"1,{i:D7},名前{i},{i % 97},x").ToList();
        Write("expected", "a.csv", [Header, .. rows]);
        Write("actual", "a.csv", [Header, .. rows.AsEnumerable().Reverse()]);
        var file = Run(new() { Key = ["宛名番号"], TemporaryFolder = Path.Combine(_root, "expected", "a.csv", "no-folder") }).Files[0];
        Assert.Equal((FileStatus.Equivalent, 5000L, 5000L), (file.Status, file.ExpectedRows, file.ActualRows));
    }

    [Fact]
    public void Compare_ShuffledRowsWhoseIgnoredColumnAlwaysDiffers_AreHeldAgainstEachOtherWithoutIt()
    {
        var rows = Enumerable.Range(0, 3000).Select(i => (Key: i, Line: $"1,{i:D7},名前{i},{i % 97}")).ToArray();
        Write("expected", "a.csv", [Header, .. rows.Select(r => r.Line + ",before")]);
        new Random(3).Shuffle(rows);
        Write("actual", "a.csv", [Header, .. rows.Select(r => (r.Key == 77 ? $"1,{r.Key:D7},別名,77" : r.Line) + ",after")]);
        var options = new CompareOptions { Key = ["宛名番号"], Ignore = ["操作年月日"], TemporaryFolder = Path.Combine(_root, "tmp") };
        var file = Run(options).Files[0];
        Assert.Equal((0L, 0L, 1L), (file.Added, file.Removed, file.Changed));
        Assert.Equal("Changed 宛名番号=0000077", $"{file.Rows[0].Kind} {file.Rows[0].Key}");
        Assert.Equal(FileStatus.Different, file.Status);
    }

    [Fact]
    public void Compare_KeyColumnsInOtherOrder_AreTheSameKey()
    {
        var file = Compare([Header, "1,2,A,1,x", "2,1,B,2,x"], ["氏名,宛名番号,市区町村コード,金額,操作年月日", "B,1,2,2,x", "A,2,1,9,x"]);
        Assert.Equal((0L, 0L, 1L), (file.Added, file.Removed, file.Changed));
        Assert.Equal("金額", Assert.Single(file.Columns).Column);
    }

    [Fact]
    public void Compare_OneOfSeveralRowsOfAKeyGone_IsRemovedAndTheOthersEqual()
    {
        var file = Compare([Header, "1,2,A,1,x", "1,2,B,2,x", "1,2,C,3,x"], [Header, "1,2,C,3,x", "1,2,B,2,x"]);
        Assert.Equal((0L, 1L, 0L), (file.Added, file.Removed, file.Changed));
    }

    [Fact]
    public void Compare_NoKeyAndIgnoredColumn_GivesTheSameInAnyOrder()
    {
        string[] expected = ["x,y,t", "a,1,before", "b,2,before"];
        Assert.Equal(FileStatus.Equivalent, Compare(expected, ["x,y,t", "a,1,after", "b,2,after"], new() { Ignore = ["t"] }).Status);
        Assert.Equal(FileStatus.Equivalent, Compare(expected, ["x,y,t", "b,2,after", "\"a\",1,after"], new() { Ignore = ["t"] }).Status);
        var changed = Compare(expected, ["x,y,t", "b,3,after", "a,1,after"], new() { Ignore = ["t"] });
        Assert.Equal((1L, 1L, 0L), (changed.Added, changed.Removed, changed.Changed));
    }

    [Fact]
    public void Compare_ShuffledRows_GiveWhatRowsInOrderGive()
    {
        const int Seed = 11;
        var random = new Random(Seed);
        for (var round = 0; round < 20; round++)
        {
            var expected = Enumerable.Range(0, 400).Where(_ => random.Next(10) > 0).Select(i => $"1,{i:D7},n{i},{i},x").ToArray();
            var actual = Enumerable.Range(0, 400).Where(_ => random.Next(10) > 0).Select(i => $"1,{i:D7},n{i},{(random.Next(10) > 0 ? i : -i)},x").ToArray();
            var inOrder = Compare([Header, .. expected], [Header, .. actual]);
            random.Shuffle(expected);
            random.Shuffle(actual);
            var shuffled = Compare([Header, .. expected], [Header, .. actual]);
            Assert.Equal((inOrder.Added, inOrder.Removed, inOrder.Changed), (shuffled.Added, shuffled.Removed, shuffled.Changed));
            Assert.Equal(inOrder.Rows.Select(r => $"{r.Kind} {r.Key}"), shuffled.Rows.Select(r => $"{r.Kind} {r.Key}"));
        }
    }

    [Fact]
    public void Compare_RowsWithLineEndsInsideQuotes_StayWhole() =>
        Assert.Equal(FileStatus.Equivalent, Compare([Header, "1,1,\"a\nb\",1,x", "1,2,c,1,x"], [Header, "1,2,c,1,x", "1,1,\"a\nb\",1,x"]).Status);

    [Fact]
    public void KeyColumns_HeaderOfAGroup_AreItsKeyItems()
    {
        var edition = EditionLibrary.Load().Find("001", "2.1")!;
        var group = edition.FindGroup("支援措置対象者情報")!;
        var keys = new KeyColumns([edition]);
        Assert.Equal(group.KeyItems.Select(i => i.Name), keys.Of([.. group.Items.Select(i => i.Name)]));
        Assert.Equal(group.KeyItems.Select(i => i.Romaji), keys.Of([.. group.Items.Select(i => i.Romaji)]));
        Assert.Empty(keys.Of(["a", "b"]));
    }

    private FileComparison Compare(string[] expected, string[] actual, CompareOptions? options = null)
    {
        Write("expected", "a.csv", expected);
        Write("actual", "a.csv", actual);
        return Assert.Single(Run(options ?? new() { Key = ["市区町村コード", "宛名番号"] }).Files);
    }

    private FolderComparison Run(CompareOptions options) =>
        FolderComparer.Compare(Path.Combine(_root, "expected"), Path.Combine(_root, "actual"), options, new KeyColumns(EditionLibrary.Load().All));

    private void Write(string side, string name, IEnumerable<string> lines, string newLine = "\n")
    {
        Directory.CreateDirectory(Path.Combine(_root, side));
        File.WriteAllText(Path.Combine(_root, side, name), string.Concat(lines.Select(l => l + newLine)));
    }
}
