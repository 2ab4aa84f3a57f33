using System.Buffers;
using System.Globalization;
using System.Text;
using Hub.Catalog.Editions;
using Hub.Catalog.Records;
using Hub.Catalog.Tests.Editions;

namespace Hub.Catalog.Tests.Records;

public sealed class StandardRecordTests
{
    [Fact]
    public void Set_ManyItems_ReadsThemBack()
    {
        var record = new StandardRecord(JuminEdition.Residents);
        record.Set(0, "131016"u8);
        record.Set(1, "000000000000123"u8);
        record.Set(1, "x"u8);

        Assert.Equal("131016"u8, record[0]);
        Assert.Equal("x"u8, record[1]);
        Assert.True(record[2].IsEmpty);
        Assert.Equal(1, record.Count(1));
        record.Clear();
        Assert.True(record.IsEmpty);
    }

    [Fact]
    public void Add_RepeatedItem_KeepsTheHolesButNotTheTail()
    {
        var group = JuminEdition.Instance.FindItem("00100478")!.Group;
        var item = group.Find("00100478")!.Ordinal;
        var record = new StandardRecord(group);
        record.Add(item, "1"u8);
        record.Add(item, ""u8);
        record.Add(item, "2"u8);
        record.Add(item, ""u8);

        Assert.Equal(3, record.Count(item));
        Assert.True(record.Value(item, 1).IsEmpty);
        Assert.Equal("2"u8, record.Value(item, 2));
        Assert.True(record.Value(item, 9).IsEmpty);
        Assert.Throws<ArgumentOutOfRangeException>(() => record.Set(item, 10, "1"u8));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void WriteTo_AnyValues_ReadFromGivesTheSameValuesAndBytes(int seed)
    {
        var random = new Random(seed);
        foreach (var group in EditionLibrary.Load().All.SelectMany(e => e.Groups))
        {
            var record = new StandardRecord(group);
            var copy = new StandardRecord(group);
            for (var round = 0; round < 6; round++)
            {
                RandomRecord.Fill(record, random);
                var bytes = new ArrayBufferWriter<byte>();
                record.WriteTo(bytes);
                copy.ReadFrom(bytes.WrittenSpan);
                var again = new ArrayBufferWriter<byte>();
                copy.WriteTo(again);

                Assert.True(bytes.WrittenSpan.SequenceEqual(again.WrittenSpan), $"seed {seed}, group {group}");
                for (var i = 0; i < group.Items.Count; i++)
                {
                    Assert.Equal(record.Count(i), copy.Count(i));
                    Assert.True(record[i].SequenceEqual(copy[i]));
                }
            }
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Views_AnyTypedValueOfAnyGroup_SayWhatTheTextSays(int seed)
    {
        var random = new Random(seed);
        foreach (var group in EditionLibrary.Load().All.SelectMany(e => e.Groups))
        {
            var record = new StandardRecord(group);
            foreach (var item in group.Items)
            {
                switch (item.Type)
                {
                    case ItemType.Date:
                        var (year, month, day) = (random.Next(10_000), random.Next(1, 13), random.Next(1, 29));
                        record.Set(item.Ordinal, Encoding.ASCII.GetBytes($"{year:D4}-{month:D2}-{day:D2}"));
                        Assert.True(record.TryGetDate(item.Ordinal, out var date));
                        Assert.Equal(new StandardDate(year, month, day), date);
                        Assert.Equal(Encoding.ASCII.GetString(record[item.Ordinal]), date.ToString());
                        break;
                    case ItemType.WholeNumber or ItemType.SignedNumber:
                        var number = random.NextInt64(item.Type == ItemType.SignedNumber ? -999_999_999 : 0, 999_999_999);
                        record.Set(item.Ordinal, Encoding.ASCII.GetBytes(number.ToString(CultureInfo.InvariantCulture)));
                        Assert.True(record.TryGetInteger(item.Ordinal, out var read));
                        Assert.Equal(number, read);
                        break;
                    case ItemType.DecimalNumber:
                        var amount = random.Next(1_000_000) / 100m;
                        record.Set(item.Ordinal, Encoding.ASCII.GetBytes(amount.ToString(CultureInfo.InvariantCulture)));
                        Assert.True(record.TryGetDecimal(item.Ordinal, out var view));
                        Assert.Equal(amount, view);
                        break;
                    default:
                        record.Set(item.Ordinal, "x"u8);
                        Assert.False(record.TryGetDate(item.Ordinal, out _) || record.TryGetInteger(item.Ordinal, out _) || record.TryGetDecimal(item.Ordinal, out _));
                        break;
                }
            }
        }
    }

    [Fact]
    public void TryReadFrom_DamagedBytes_SaysFalseAndNeverThrows()
    {
        const int Seed = 7;
        var random = new Random(Seed);
        var record = new StandardRecord(JuminEdition.Residents);
        var bytes = new byte[64];
        var refused = 0;
        for (var i = 0; i < 20_000; i++)
        {
            random.NextBytes(bytes);
            if (!record.TryReadFrom(bytes.AsSpan(0, random.Next(bytes.Length))))
            {
                refused++;
                Assert.True(record.IsEmpty);
            }
        }

        Assert.InRange(refused, 15_000, 20_000);
    }

    [Fact]
    public void Set_AfterWarmUp_AllocatesNothing()
    {
        var record = new StandardRecord(JuminEdition.Residents);
        var value = Encoding.UTF8.GetBytes("東京都千代田区丸の内");
        void Round()
        {
            record.Clear();
            for (var i = 0; i < record.Group.Items.Count; i++)
            {
                record.Set(i, value);
            }
        }

        Round();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
        {
            Round();
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
