using System.Text.Json;
using Hub.Findings;

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
            if (tail.Length == 0 && !File.Exists(HeadPath))
            {
                // There is a head before there is an entry: entries without one had it taken away.
                Keep(new AuditHead(0, AuditEntry.Start));
            }

            var (number, previous) = Newest(tail);
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

            Keep(new AuditHead(entry.Number, entry.Hash));
            return entry;
        }
    }

    /// <summary>All entries, oldest first, as they stand there.</summary>
    /// <exception cref="InvalidDataException">A line is no entry.</exception>
    public IEnumerable<AuditEntry> Read()
    {
        var line = 0;
        foreach (var bytes in AuditLines.Read(LogPath))
        {
            yield return Parse(bytes, ++line);
        }
    }

    /// <summary>The newest entry, to be kept where nobody who may write this folder can write; null: there is none yet.</summary>
    public AuditHead? Head() => File.Exists(HeadPath) ? ReadHead() : null;

    /// <summary>
    /// Looks at every entry; null: all is as it was written, else what is not, with the line. The hub may go on writing meanwhile: what it adds is looked at as far as it is there.
    /// </summary>
    /// <param name="kept">A head that was kept elsewhere: its entry must be there, so that another history as a whole is seen, too. Null: none.</param>
    public string? Verify(AuditHead? kept = null)
    {
        var (number, previous) = (0L, AuditEntry.Start);
        try
        {
            var head = Head();
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
                if (number == head?.Number && entry.Hash != head.Hash)
                {
                    return $"line {number}: the entry is not the one that {HeadName} names";
                }

                if (number == kept?.Number && entry.Hash != kept.Hash)
                {
                    return $"line {number}: the entry is not the one of the head that was kept";
                }
            }

            if (number > 0 && (Head() is not { } newest || newest.Number < number - 1))
            {
                return $"there are {number} entries, more than {HeadName} knows of";
            }

            var last = Math.Max(head?.Number ?? 0, kept?.Number ?? 0);
            return number < last ? $"the last entry should be number {last}, but {number} are there" : null;
        }
        catch (InvalidDataException exception)
        {
            return exception.Message;
        }
    }

    // There is one way to write an entry: a line that says the same in another way was not written by the hub.
    private static AuditEntry Parse(ReadOnlySpan<byte> bytes, int line)
    {
        try
        {
            return JsonSerializer.Deserialize<AuditEntry>(bytes, s_json) is { } entry && JsonSerializer.SerializeToUtf8Bytes(entry, s_json).AsSpan().SequenceEqual(bytes)
                ? entry
                : throw new InvalidDataException($"line {line}: no entry as the hub writes it");
        }
        catch (JsonException exception)
        {
            throw new InvalidDataException($"line {line}: no entry: {exception.Message}", exception);
        }
    }

    // The entry may be on the disk while the head is not yet: what was written last counts.
    private (long Number, string Hash) Newest(byte[] tail)
    {
        var head = Head() ?? new AuditHead(0, AuditEntry.Start);
        return Last(tail) is { } last && last.Number == head.Number + 1 && last.Previous == head.Hash ? (last.Number, last.Hash) : (head.Number, head.Hash);
    }

    private void Keep(AuditHead head) => PrivateFiles.Replace(HeadPath, head.ToJson());

    private AuditHead ReadHead() => AuditHead.Parse(File.ReadAllBytes(HeadPath)) ?? throw new InvalidDataException($"{HeadName} is damaged");

    private static AuditEntry? Last(byte[] tail)
    {
        var whole = tail.AsSpan(0, WholeLines(tail)).TrimEnd((byte)'\n');
        return whole.IsEmpty ? null : Parse(whole[(whole.LastIndexOf((byte)'\n') + 1)..], 0);
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
