using System.Diagnostics;
using System.Globalization;
using System.Text;
using Hub.Codecs;
using Hub.Codecs.Numbers;
using Hub.Records.Copybooks;
using Hub.Records.Decoding;
using Hub.Records.Delimited;
using Hub.Records.Framing;
using Hub.Records.Layouts;

namespace Hub.Bench;

/// <summary>
/// <c>Hub.Bench records</c>: fixed 60-byte records of six fields into a reused row (aim 8 M/s a core), and CSV of 25 Japanese columns cut into values
/// (aim 1.5 GB/s a core), one thread. Each turn takes a few milliseconds, as much as lies in some blocks of a
/// stream, and the best counts: what else the machine does falls out. Prints the bytes allocated per record too.
/// </summary>
internal static class RecordsBench
{
    private const int Rounds = 400;
    private const int FixedRecords = 20_000;
    private const int CsvRows = 4_000;
    private const int CsvColumns = 25;
    private const int SixtyBytes = 60;

    private const string SixFields = """
        01 R.
           05 A PIC X(12).
           05 B PIC 9(12).
           05 C PIC S9(8).
           05 D PIC S9(13)V99 COMP-3.
           05 E PIC S9(9) COMP.
           05 F PIC 9(16).
        """;

    public static Task<int> RunAsync(string[] args)
    {
        _ = args;
        var seen = Fixed() + Csv(isQuoted: false) + Csv(isQuoted: true);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"checksum {seen}"));
        return Task.FromResult(0);
    }

    private static long Fixed()
    {
        var layout = Copybook.Parse(SixFields, new CopybookOptions { Format = SourceFormat.Free }).Copybook!.Layout;
        if (layout.Length != SixtyBytes)
        {
            throw new InvalidOperationException($"The record has {layout.Length} bytes.");
        }

        var bytes = FixedBytes(layout);
        var decoder = new RecordDecoder(layout, Charset.Open("jef+ebcdik-fujitsu"), DecodeOptions.Host);
        var row = decoder.CreateRow();
        var seen = 0L;
        Measure("fixed 60 bytes, 6 fields", FixedRecords, bytes.Length, () =>
        {
            var framer = new FixedFramer(SixtyBytes);
            var at = 0;
            while (framer.TryRead(bytes.AsSpan(at), true, out var start, out var length, out var consumed) == FrameStatus.Record)
            {
                decoder.TryDecode(bytes.AsSpan(at + start, length), row);
                seen += row.ShortNumber(3) + row.Text(0).Length;
                at += consumed;
            }
        });
        return seen;
    }

    private static long Csv(bool isQuoted)
    {
        var bytes = CsvBytes(isQuoted);
        var cells = new DelimitedCells();
        var seen = 0L;
        Measure(isQuoted ? "csv 25 columns, quoted" : "csv 25 columns", CsvRows, bytes.Length, () =>
        {
            var framer = new CsvFramer(new DelimitedFormat { Columns = CsvColumns });
            var at = 0;
            while (framer.TryRead(bytes.AsSpan(at), true, out var start, out var length, out var consumed) == FrameStatus.Record)
            {
                var line = bytes.AsSpan(at + start, length);
                cells.Split(line);
                seen += cells.Cell(line, CsvColumns - 1).Length;
                at += consumed;
            }
        });
        return seen;
    }

    private static void Measure(string what, int records, long bytes, Action run)
    {
        run();
        run();
        var best = double.MaxValue;
        var allocated = 0L;
        for (var i = 0; i < Rounds; i++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var start = Stopwatch.GetTimestamp();
            run();
            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalSeconds);
            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{what,-26} {records / best / 1e6,8:F2} M records/s {bytes / best / 1e9,7:F2} GB/s {allocated / (double)records,7:F2} bytes/record"));
    }

    private static byte[] FixedBytes(Layout layout)
    {
        var random = new Random(1);
        var bytes = new byte[FixedRecords * SixtyBytes];
        for (var i = 0; i < FixedRecords; i++)
        {
            var record = bytes.AsSpan(i * SixtyBytes, SixtyBytes);
            foreach (var field in layout.Fields)
            {
                Fill(field, record.Slice(field.Offset, field.Length), random);
            }
        }

        return bytes;
    }

    private static void Fill(LayoutField field, Span<byte> bytes, Random random)
    {
        var digits = field.Picture!.Digits;
        var value = digits == 0 ? 0 : random.NextInt64((long)Math.Pow(10, digits));
        value = field.Picture.IsSigned && random.Next(2) == 0 ? -value : value;
        switch (field.Usage)
        {
            case Usage.Packed:
                PackedDecimal.TryEncode(value, new PackedFormat(true), bytes);
                break;
            case Usage.Binary:
                BinaryInteger.TryEncode(value, new BinaryFormat(true), bytes);
                break;
            default:
                if (digits == 0)
                {
                    bytes.Fill((byte)(0xC1 + random.Next(9)));
                }
                else
                {
                    ZonedDecimal.TryEncode(value, new ZonedFormat(ZoneStyle.Ebcdic, field.Sign), bytes);
                }

                break;
        }
    }

    private static byte[] CsvBytes(bool isQuoted)
    {
        string[] words = ["東京都", "千代田区", "霞が関二丁目", "１番６号", "佐藤　一郎", "サトウ　イチロウ", "1970-03-15", "000000000012345", "1", ""];
        var random = new Random(2);
        var text = new StringBuilder();
        for (var i = 0; i < CsvRows; i++)
        {
            for (var column = 0; column < CsvColumns; column++)
            {
                text.Append(column == 0 ? "" : ",").Append(isQuoted ? "\"" : "").Append(words[random.Next(words.Length)]).Append(isQuoted ? "\"" : "");
            }

            text.Append("\r\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
