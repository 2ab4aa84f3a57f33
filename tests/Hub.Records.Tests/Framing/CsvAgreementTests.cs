using System.Text;
using Hub.Records.Delimited;
using Hub.Records.Framing;

namespace Hub.Records.Tests.Framing;

/// <summary>
/// Files of bytes are read 64 at a time, files of UTF-16 value by value: the same text gives the same rows, values and findings in both,
/// however its quotes, line ends and commas fall on the borders of the blocks.
/// </summary>
public sealed class CsvAgreementTests
{
    private const int Rounds = 1500;

    [Theory]
    [InlineData(0, false)]
    [InlineData(4, false)]
    [InlineData(0, true)]
    public void TryRead_AnyText_IsReadAlikeInBytesAndInUtf16(int columns, bool isCr)
    {
        for (var seed = 0; seed < Rounds; seed++)
        {
            var text = Text(new Random(seed), columns == 0 ? 4 : columns, isCr ? "\r" : "\n");
            var format = new DelimitedFormat { Columns = columns, LineEnd = isCr ? LineEnd.Cr : LineEnd.Auto };
            var narrow = Read(Encoding.UTF8.GetBytes(text), format, Encoding.UTF8);
            var wide = Read(Encoding.Unicode.GetBytes(text), format with { Unit = CodeUnit.Utf16Little }, Encoding.Unicode);
            Assert.True(wide == narrow, $"seed {seed}: {text}\n-- value by value\n{wide}\n-- in blocks\n{narrow}");
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(61)]
    [InlineData(62)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(127)]
    [InlineData(128)]
    public void TryRead_MarksAtTheBorderOfABlock_AreSeen(int length)
    {
        var filler = new string('x', length);
        string[] rows = [$"\"{filler}\",\"b\"\r\n", $"{filler},\"b\"\r\n", $"\"{filler}\"\"\",\"b\"\r\n", $"\"{filler}\n\",\"b\"\n", $"\"{filler}\"x,\"b\"\n", $"{filler}\"\r\n", $"\"{filler}\"\rx\n"];
        foreach (var row in rows)
        {
            var text = row + "\"next\",2\n";
            var format = DelimitedFormat.Csv;
            Assert.Equal(
                Read(Encoding.Unicode.GetBytes(text), format with { Unit = CodeUnit.Utf16Little }, Encoding.Unicode),
                Read(Encoding.UTF8.GetBytes(text), format, Encoding.UTF8));
        }
    }

    [Fact]
    public void TryRead_RowsLongerThanABlock_AreTheSameForAnySplitAndRestart()
    {
        for (var seed = 0; seed < 60; seed++)
        {
            var bytes = Encoding.UTF8.GetBytes(Text(new Random(seed), 4, "\n"));
            _ = Frames.ReadEveryWay(() => new CsvFramer(new DelimitedFormat { Columns = seed % 2 * 4, MaxRecordLength = 300 }), bytes, seed);
        }
    }

    private static string Read(byte[] bytes, DelimitedFormat format, Encoding encoding)
    {
        var lines = new StringBuilder();
        var cells = new DelimitedCells(format);
        var framer = new CsvFramer(format);
        var at = 0;
        while (true)
        {
            var status = framer.TryRead(bytes.AsSpan(at), true, out var start, out var length, out var consumed);
            var row = bytes.AsSpan(at + start, length);
            at += consumed;
            _ = lines.Append(null, $"{status} {framer.Damage?.Code.Name}");
            if (status == FrameStatus.Record)
            {
                cells.Split(row);
                for (var i = 0; i < cells.Count; i++)
                {
                    _ = lines.Append(null, $"[{encoding.GetString(cells.Cell(row, i))}]");
                }
            }

            _ = lines.Append('\n');
            if (status == FrameStatus.End)
            {
                return lines.ToString();
            }
        }
    }

    private static string Text(Random random, int columns, string lineEnd)
    {
        var text = new StringBuilder();
        for (var row = random.Next(1, 6); row > 0; row--)
        {
            for (var column = 0; column < columns; column++)
            {
                _ = text.Append(column == 0 ? "" : ",");
                var value = new string('v', random.Next(4) == 0 ? random.Next(70) : random.Next(12));
                _ = text.Append(random.Next(8) switch
                {
                    0 => value,
                    1 => $"\"{value}\"\"{value}\"",
                    2 => $"\"{value},{lineEnd}{value}\"",
                    _ => $"\"{value}\"",
                });
            }

            _ = text.Append(random.Next(2) == 0 && lineEnd == "\n" ? "\r\n" : lineEnd);
        }

        for (var damage = random.Next(4) - 1; damage > 0; damage--)
        {
            var at = random.Next(text.Length);
            _ = random.Next(2) == 0 ? text.Remove(at, 1) : text.Insert(at, "\",\r\nx"[random.Next(5)]);
        }

        return text.ToString();
    }
}
