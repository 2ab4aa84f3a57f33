using System.Buffers;
using System.Globalization;
using System.Text;
using Hub.Adapters.Lookups;
using Hub.Catalog.Editions;
using Hub.Catalog.Records;

namespace Hub.Adapters.Tests.Lookups;

public sealed class LookupTableTests : IDisposable
{
    private static readonly Group s_group = TinyPack.Edition().Groups[0];

    private readonly string _folder = Directory.CreateTempSubdirectory("hub-lookup-").FullName;

    [Theory]
    [InlineData(int.MaxValue)]
    [InlineData(0)]
    [InlineData(20_000)]
    public void Find_AnyMemory_GivesFirstAndLastInSourceOrderAndTheirNumber(int memory)
    {
        // Keys 0..999 once each, key n a second and third time where n divides by 10: whatever lies in memory or on disk, the answers are the same.
        using var table = new LookupTable(s_group, _folder, memory);
        for (var round = 0; round < 3; round++)
        {
            for (var n = 0; n < 1000; n += round == 0 ? 1 : 10)
            {
                table.Add(Row($"K{n}", $"{n}.{round}"));
            }
        }

        table.Seal();
        Assert.Equal(memory == int.MaxValue, Directory.GetFiles(_folder).Length == 0);
        var (row, buffer) = (new StandardRecord(s_group), Array.Empty<byte>());
        for (var n = 0; n < 1000; n++)
        {
            var expected = n % 10 == 0 ? 3 : 1;
            Assert.Equal(expected, table.Find(Encoding.UTF8.GetBytes($"K{n}"), last: false, row, ref buffer));
            Assert.Equal($"{n}.0", Encoding.UTF8.GetString(row[1]));
            Assert.Equal(expected, table.Find(Encoding.UTF8.GetBytes($"K{n}"), last: true, row, ref buffer));
            Assert.Equal(string.Create(CultureInfo.InvariantCulture, $"{n}.{expected - 1}"), Encoding.UTF8.GetString(row[1]));
        }

        Assert.Equal(0, table.Find("K1000"u8, last: true, row, ref buffer));
    }

    [Fact]
    public void Dispose_SpilledTable_LeavesNoFile()
    {
        var table = new LookupTable(s_group, _folder, 0);
        table.Add(Row("a", "b"));
        table.Seal();
        Assert.NotEmpty(Directory.GetFiles(_folder));
        table.Dispose();
        Assert.Empty(Directory.GetFiles(_folder));
    }

    [Fact]
    public void Add_RowWithoutKey_IsRefused()
    {
        using var table = new LookupTable(s_group, null);
        Assert.Throws<InvalidDataException>(() => table.Add(Row("", "b")));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static ReadOnlySpan<byte> Row(string key, string value)
    {
        var row = new StandardRecord(s_group);
        row.Set(0, Encoding.UTF8.GetBytes(key));
        row.Set(1, Encoding.UTF8.GetBytes(value));
        var bytes = new ArrayBufferWriter<byte>();
        row.WriteTo(bytes);
        return bytes.WrittenSpan;
    }
}
