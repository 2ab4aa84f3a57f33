using System.Buffers;
using System.Globalization;
using System.Text;
using Google.Protobuf;
using Hub.Catalog.Editions;
using Hub.Catalog.Records;
using Hub.Contracts.Standard;

namespace Hub.Contracts.Tests.Standard;

public sealed class RecordWireFormatTests
{
    private static readonly EditionLibrary s_library = EditionLibrary.Load();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Write_AnyRecordOfAnyGroup_IsWhatTheGeneratedMessageWrites(int seed)
    {
        var random = new Random(seed);
        var groups = 0;
        foreach (var group in s_library.All.SelectMany(e => e.Groups))
        {
            groups++;
            var format = new RecordWireFormat(group);
            var record = new StandardRecord(group);
            var copy = new StandardRecord(group);
            for (var round = 0; round < 5; round++)
            {
                RandomValues.Fill(record, random);
                var bytes = new ArrayBufferWriter<byte>();
                Assert.Equal(WireStatus.Ok, format.Write(record, bytes, out _));

                var message = GeneratedMessages.Of(group).Parser.ParseFrom(bytes.WrittenSpan);
                AssertSame(record, message, seed);
                Assert.Equal(bytes.WrittenSpan.ToArray(), message.ToByteArray());

                Assert.Equal(WireStatus.Ok, format.Read(bytes.WrittenSpan, copy));
                Assert.Equal(Canonical(record), Canonical(copy));
            }
        }

        Assert.Equal(124, groups);
    }

    [Fact]
    public void Read_DamagedBytes_NeverThrows()
    {
        const int Seed = 11;
        var random = new Random(Seed);
        var group = s_library.Find("001", "2.1")!.Groups[0];
        var format = new RecordWireFormat(group);
        var record = new StandardRecord(group);
        RandomValues.Fill(record, random);
        var good = new ArrayBufferWriter<byte>();
        format.Write(record, good, out _);
        for (var i = 0; i < 20_000; i++)
        {
            var bytes = good.WrittenSpan[..random.Next(good.WrittenCount)].ToArray();
            for (var n = 0; n < 3 && bytes.Length > 0; n++)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            if (format.Read(bytes, record) != WireStatus.Ok)
            {
                Assert.True(record.IsEmpty);
            }
        }
    }

    [Theory]
    [InlineData("007", WireStatus.Ok)]
    [InlineData("+7", WireStatus.NotANumber)]
    [InlineData("7.0", WireStatus.NotANumber)]
    [InlineData("７", WireStatus.NotANumber)]
    [InlineData("9999999999999999999", WireStatus.NotANumber)]
    public void Write_NumberItem_RefusesWhatIsNoInteger(string value, WireStatus expected)
    {
        var group = s_library.Find("001", "2.1")!.Groups[0];
        var record = new StandardRecord(group);
        var item = group.Find("個人履歴番号")!.Ordinal;
        record.Set(item, Encoding.UTF8.GetBytes(value));

        Assert.Equal(expected, new RecordWireFormat(group).Write(record, new ArrayBufferWriter<byte>(), out var wrong));
        Assert.Equal(expected == WireStatus.Ok ? -1 : item, wrong);
    }

    [Fact]
    public void Read_FieldsOfANewerEdition_AreSkipped()
    {
        var group = s_library.Find("001", "2.1")!.Groups[0];
        var record = new StandardRecord(group);
        byte[] unknown = [.. new byte[] { 0xB8, 0xD4, 0x03, 0x05 }, (2 << 3) | 2, 1, (byte)'x', .. new byte[] { 0xBB, 0xD4, 0x03, 0xBC, 0xD4, 0x03 }];

        Assert.Equal(WireStatus.Ok, new RecordWireFormat(group).Read(unknown, record));
        Assert.Equal("x"u8, record[group.Find("宛名番号")!.Ordinal]);
    }

    private static void AssertSame(StandardRecord record, IMessage message, int seed)
    {
        foreach (var item in record.Group.Items)
        {
            var field = message.Descriptor.FindFieldByNumber(ContractField.NumberOf(item.Id));
            Assert.Equal(item.Romaji, field.Name);
            var value = field.Accessor.GetValue(message);
            var texts = value is System.Collections.IList list
                ? list.Cast<string>().ToList()
                : [value switch
                {
                    long number => field.Accessor.HasValue(message) ? number.ToString(CultureInfo.InvariantCulture) : "",
                    ByteString bytes => bytes.ToStringUtf8(),
                    _ => (string)value,
                }];
            for (var i = 0; i < texts.Count; i++)
            {
                Assert.True(Encoding.UTF8.GetString(record.Value(item.Ordinal, i)) == texts[i], $"seed {seed}: {item}");
            }

            Assert.True(texts.Count >= record.Count(item.Ordinal));
        }
    }

    private static byte[] Canonical(StandardRecord record)
    {
        var bytes = new ArrayBufferWriter<byte>();
        record.WriteTo(bytes);
        return bytes.WrittenSpan.ToArray();
    }
}
