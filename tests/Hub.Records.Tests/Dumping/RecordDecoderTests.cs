using Hub.Codecs;
using Hub.Codecs.Numbers;
using Hub.Records.Copybooks;
using Hub.Records.Decoding;
using Hub.Records.Layouts;

namespace Hub.Records.Tests.Dumping;

public sealed class RecordDecoderTests
{
    private const string Text = """
        01 R.
           05 A PIC X(9).
           05 Z1 PIC 9(10).
           05 Z2 PIC S9(7).
           05 Z3 PIC S9(16).
           05 P1 PIC S9(11)V99 COMP-3.
           05 P2 PIC 9(4) COMP-3.
           05 B1 PIC S9(9) COMP.
           05 B2 PIC S9(4) COMP.
        """;

    [Theory]
    [InlineData("ibm1399", ZoneStyle.Ebcdic)]
    [InlineData("cp932", ZoneStyle.Ascii)]
    public void TryDecode_RandomAndDamagedNumbers_AgreesWithTheCodecs(string charset, ZoneStyle zones)
    {
        const int Seed = 42;
        var random = new Random(Seed);
        var layout = Copybook.Parse(Text, new CopybookOptions { Format = SourceFormat.Free }).Copybook!.Layout;
        var options = new DecodeOptions { Zones = zones };
        var decoder = new RecordDecoder(layout, Charset.Open(charset), options);
        var row = decoder.CreateRow();
        var numbers = decoder.Fields.Select(f => f.IsNumber ? new NumberField(f, options) : null).ToList();
        var record = new byte[layout.Length];
        for (var round = 0; round < 20_000; round++)
        {
            Fill(layout, record, random, zones);
            Assert.True(decoder.TryDecode(record, row));
            for (var slot = 1; slot < numbers.Count; slot++)
            {
                var field = decoder.Fields[slot];
                var status = numbers[slot]!.TryDecode(record.AsSpan(field.Offset, field.Length), out var value);
                Assert.True((status, value) == (row.Status(slot), row.Number(slot)), $"seed {Seed} round {round} {field}: {Convert.ToHexString(record)}");
            }
        }
    }

    private static void Fill(Layout layout, byte[] record, Random random, ZoneStyle zones)
    {
        Array.Fill(record, zones == ZoneStyle.Ebcdic ? (byte)0x40 : (byte)0x20);
        foreach (var field in layout.Fields.Where(f => f.IsNumber))
        {
            var bytes = record.AsSpan(field.Offset, field.Length);
            var picture = field.Picture!;
            var value = random.NextInt64((long)Math.Pow(10, random.Next(1, picture.Digits + 1))) * (picture.IsSigned && random.Next(2) == 0 ? -1 : 1);
            _ = field.Usage switch
            {
                Usage.Packed => PackedDecimal.TryEncode(value, new PackedFormat(picture.IsSigned), bytes),
                Usage.Binary => BinaryInteger.TryEncode(value, new BinaryFormat(true), bytes),
                _ => ZonedDecimal.TryEncode(value, new ZonedFormat(zones, field.Sign), bytes),
            };
            if (random.Next(4) == 0)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            if (random.Next(20) == 0)
            {
                bytes.Fill((byte)(random.Next(3) * 0x7F + random.Next(2)));
            }
        }
    }
}
