using System.Text.Json;

namespace Hub.Access.Audit;

/// <summary>
/// The audit (監査記録): one JSON object a line, each chained to the one before by its hash, and the newest hash once more beside it, so that an edit, a deletion and a
/// reordering are all seen. It is only ever appended to. Who may write the folder can write another history as a whole: keep the head elsewhere to see that, too.
/// Thread-safe; processes take turns.
/// </summary>
public sealed class AuditLog
{
    /// <summary>Name of the file.</summary>
    public const string FileName = "audit.jsonl";

    /// <summary>Name of the file with the number and the hash of the newest entry.</summary>
    public const string HeadName = "audit.head";

    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web) { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly string _folder;
    private readonly TimeProvider _time;
    private readonly Lock _gate = new();

    private AuditLog(string folder, TimeProvider time) => (_folder, _time) = (folder, time);

    private string LogPath => Path.Combine(_folder, FileName);

    private string HeadPath => Path.Combine(_folder, HeadName);

    /// <summary>The audit of a folder; made where it is missing.</summary>
    public static AuditLog Open(string folder, TimeProvider time)
    {
        PrivateFiles.CreateFolder(folder);
        return new AuditLog(Path.GetFullPath(folder), time);
    }

    /// <summary>Writes one entry; it is on the disk when this returns.</summary>
    public AuditEntry Add(string principal, string action, string subject, string municipality, string from, string outcome)
    {
        lock (_gate)
        {
            using var turn = PrivateFiles.Lock(HeadPath + ".lock");
            var tail = Tail();
            var (number, previous) = Head(tail);
            var entry = new AuditEntry(number + 1, _time.GetUtcNow(), principal, action, subject, municipality, from, outcome) { Previous = previous };
            entry = entry with { Hash = entry.Expected(previous) };
            using (var file = PrivateFiles.Append(LogPath))
            {
                // What a power cut left of an entry was never answered: it goes.
                file.SetLength(file.Length - (tail.Length - WholeLines(tail)));
                file.Seek(0, SeekOrigin.End);
                file.Write(JsonSerializer.SerializeToUtf8Bytes(entry, s_json));
                file.WriteByte((byte)'\n');
                file.Flush(flushToDisk: true);
            }

            PrivateFiles.Replace(HeadPath, JsonSerializer.SerializeToUtf8Bytes(new AuditHead(entry.Number, entry.Hash), s_json));
            return entry;
        }
    }

    /// <summary>All entries, oldest first, as they stand there.</summary>
    /// <exception cref="InvalidDataException">A line is no entry.</exception>
    public IEnumerable<AuditEntry> Read()
    {
        if (!File.Exists(LogPath))
        {
            yield break;
        }

        var line = 0;
        foreach (var text in File.ReadLines(LogPath))
        {
            line++;
            yield return Parse(text, line);
        }
    }

    /// <summary>Looks at every entry; null: all is as it was written, else what is not, with the line.</summary>
    public string? Verify()
    {
        var (number, previous) = (0L, AuditEntry.Start);
        try
        {
            foreach (var entry in Read())
            {
                number++;
                if (entry.Number != number)
                {
                    return $"line {number}: entry {entry.Number} stands where {number} should be";
                }

                if (entry.Previous != previous)
                {
                    return $"line {number}: the entry before it is not the one that it was written after";
                }

                if (entry.Hash != entry.Expected(previous))
                {
                    return $"line {number}: the entry was changed";
                }

                previous = entry.Hash;
            }

            var head = Head(Tail());
            return head == (number, previous) ? null : $"the last entry should be number {head.Number}, but {number} are there";
        }
        catch (InvalidDataException exception)
        {
            return exception.Message;
        }
    }

    private static AuditEntry Parse(string text, int line)
    {
        try
        {
            return JsonSerializer.Deserialize<AuditEntry>(text, s_json) ?? throw new InvalidDataException($"line {line}: no entry");
        }
        catch (JsonException exception)
        {
            throw new InvalidDataException($"line {line}: no entry: {exception.Message}", exception);
        }
    }

    // The entry may be on the disk while the head is not yet: what was written last counts.
    private (long Number, string Hash) Head(byte[] tail)
    {
        if (!File.Exists(HeadPath))
        {
            return Last(tail) is { Number: 1 } first ? (1, first.Hash) : (0, AuditEntry.Start);
        }

        var head = ReadHead();
        return Last(tail) is { } last && last.Number == head.Number + 1 && last.Previous == head.Hash ? (last.Number, last.Hash) : (head.Number, head.Hash);
    }

    private AuditHead ReadHead()
    {
        try
        {
            return JsonSerializer.Deserialize<AuditHead>(File.ReadAllBytes(HeadPath), s_json) ?? throw new InvalidDataException($"{HeadName} is damaged");
        }
        catch (JsonException exception)
        {
            throw new InvalidDataException($"{HeadName} is damaged: {exception.Message}", exception);
        }
    }

    private static AuditEntry? Last(byte[] tail)
    {
        var lines = System.Text.Encoding.UTF8.GetString(tail.AsSpan(0, WholeLines(tail))).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return lines.Length == 0 ? null : Parse(lines[^1], 0);
    }

    private static int WholeLines(byte[] tail) => tail.AsSpan().LastIndexOf((byte)'\n') + 1;

    // More than any two entries.
    private byte[] Tail()
    {
        const int Most = 64 * 1024;
        if (!File.Exists(LogPath))
        {
            return [];
        }

        using var file = new FileStream(LogPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        file.Position = Math.Max(0, file.Length - Most);
        var tail = new byte[file.Length - file.Position];
        file.ReadExactly(tail);
        return tail;
    }
}
