using System.Buffers;

namespace Hub.Access.Audit;

/// <summary>The lines of an audit, byte for byte: nothing but a line feed ends one, so that no other way to end it passes unseen.</summary>
internal static class AuditLines
{
    private const int Longest = 1024 * 1024;

    /// <summary>The lines without their ends; none where there is no file.</summary>
    /// <exception cref="InvalidDataException">The last line is cut, or a line is longer than any entry.</exception>
    public static IEnumerable<byte[]> Read(string path)
    {
        if (!File.Exists(path))
        {
            yield break;
        }

        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 64 * 1024, FileOptions.SequentialScan);
        var line = new ArrayBufferWriter<byte>(1024);
        var number = 1;
        for (int next; (next = file.ReadByte()) >= 0;)
        {
            if (next != '\n')
            {
                line.Write([(byte)next]);
                if (line.WrittenCount > Longest)
                {
                    throw new InvalidDataException($"line {number}: longer than any entry");
                }

                continue;
            }

            yield return line.WrittenSpan.ToArray();
            line.ResetWrittenCount();
            number++;
        }

        if (line.WrittenCount > 0)
        {
            throw new InvalidDataException($"line {number}: cut in the middle");
        }
    }
}
