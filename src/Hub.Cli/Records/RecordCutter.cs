using Hub.Cli.Shell;
using Hub.Findings;
using Hub.Records;
using Hub.Records.Framing;

namespace Hub.Cli.Records;

/// <summary>Cuts a file into records again, one at a time.</summary>
internal static class RecordCutter
{
    private const int ReadBytes = 64 * 1024;

    /// <summary>The records of a file, each a copy. Header rows are left out.</summary>
    /// <exception cref="UsageException">A place in the file is no record.</exception>
    public static IEnumerable<byte[]> Cut(string path, RecordFramer framer)
    {
        using var input = File.OpenRead(path);
        var buffer = new byte[ReadBytes];
        var (start, end, isFinal) = (0, 0, false);
        while (true)
        {
            var status = framer.TryRead(buffer.AsSpan(start, end - start), isFinal, out var at, out var length, out var consumed);
            at += start;
            start += consumed;
            switch (status)
            {
                case FrameStatus.Record:
                    yield return buffer.AsSpan(at, length).ToArray();
                    break;
                case FrameStatus.Damaged when framer.Damage is { } damage && damage.Code.Number != RecordFindings.TrailingBytes.Number:
                    throw Broken(path, damage);
                case FrameStatus.End:
                case FrameStatus.NeedMore when isFinal:
                    yield break;
                case FrameStatus.NeedMore:
                    (buffer, start, end) = MakeRoom(buffer, start, end);
                    var read = input.Read(buffer, end, buffer.Length - end);
                    isFinal = read == 0;
                    end += read;
                    break;
                default:
                    break;
            }
        }
    }

    private static (byte[] Buffer, int Start, int End) MakeRoom(byte[] buffer, int start, int end)
    {
        var kept = buffer.AsSpan(start, end - start);
        var target = kept.Length > buffer.Length / 2 ? new byte[buffer.Length * 2] : buffer;
        kept.CopyTo(target);
        return (target, 0, end - start);
    }

    private static UsageException Broken(string path, Finding damage) => new(
        $"{path} のバイト位置 {damage.Position.ByteOffset} からはレコードとして読めません（{damage.Code} {damage.Message(Language.Ja)}）。レコードの長さと区切りを直してください。",
        $"{path}: what begins at byte {damage.Position.ByteOffset} is no record ({damage.Code} {damage.Message(Language.En)}). Put the record's length and frame right.");
}
