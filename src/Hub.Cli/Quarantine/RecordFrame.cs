using System.Buffers.Binary;
using Hub.Records.Framing;

namespace Hub.Cli.Quarantine;

/// <summary>
/// Puts the frame of the vendor's format around a record: descriptor words, line ends, nothing for fixed length. A frame is taken only if the framer of the
/// adapter gives back exactly the record, so what is exported can be cut again.
/// </summary>
internal sealed class RecordFrame(Func<RecordFramer> createFramer)
{
    private const int Word = 4;

    private static readonly byte[][] s_lineEnds = [[0x0D, 0x0A], [0x0D, 0, 0x0A, 0], [0, 0x0D, 0, 0x0A]];

    private readonly RecordFramer _kind = createFramer();

    /// <summary>The framed header row; empty where there is none.</summary>
    public byte[] Header(ReadOnlySpan<byte> header)
    {
        if (header.IsEmpty)
        {
            return [];
        }

        foreach (var end in s_lineEnds)
        {
            byte[] framed = [.. header, .. end];
            var framer = createFramer();
            if (framer.TryRead(framed, isFinal: false, out _, out _, out var consumed) == FrameStatus.Header && consumed == framed.Length && framer.Header.SequenceEqual(header))
            {
                return framed;
            }
        }

        return [];
    }

    /// <summary>The framed record; null where no frame gives it back as it is.</summary>
    /// <param name="record">The record's bytes.</param>
    /// <param name="header">The framed header row before it.</param>
    public byte[]? TryFrame(ReadOnlySpan<byte> record, ReadOnlySpan<byte> header)
    {
        switch (_kind)
        {
            case RdwFramer:
                return Checked([.. Descriptor(record.Length + Word), .. record], Word, record.Length, header);
            case BdwRdwFramer:
                return Checked([.. Descriptor(record.Length + 2 * Word), .. Descriptor(record.Length + Word), .. record], 2 * Word, record.Length, header);
            case NewlineFramer or CsvFramer:
                foreach (var end in s_lineEnds)
                {
                    if (Checked([.. record, .. end], 0, record.Length, header) is { } framed)
                    {
                        return framed;
                    }
                }

                return null;
            default:
                return Checked(record.ToArray(), 0, record.Length, header);
        }
    }

    /// <summary>Length of what a descriptor word describes, itself included; one that does not fit is zero and found out by the check.</summary>
    private static byte[] Descriptor(int length)
    {
        var word = new byte[Word];
        BinaryPrimitives.WriteUInt16BigEndian(word, length <= ushort.MaxValue ? (ushort)length : (ushort)0);
        return word;
    }

    private byte[]? Checked(byte[] framed, int at, int length, ReadOnlySpan<byte> header)
    {
        var framer = createFramer();
        byte[] file = [.. header, .. framed];
        var done = 0;
        while (true)
        {
            // Nothing may hang on the end of the file: another record follows.
            var status = framer.TryRead(file.AsSpan(done), isFinal: false, out var start, out var found, out var consumed);
            if (status == FrameStatus.Header && done + consumed <= header.Length)
            {
                done += consumed;
                continue;
            }

            var same = status == FrameStatus.Record && done == header.Length && start == at && found == length && consumed == framed.Length;
            return same ? framed : null;
        }
    }
}
