using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using Hub.Codecs;

namespace Hub.Adapters.Guessing;

/// <summary>Tells charsets apart by decoding: the right one reads nearly everything, and what it reads looks Japanese.</summary>
internal static class CharsetGuesser
{
    private const int MaxBytes = 64 * 1024;
    private const int Shown = 8;

    // Codes that lead to double-byte text and back, and the least byte of that text.
    private static readonly (string Name, byte[] Into, byte[] Back, byte Least)[] s_shifts =
    [
        ("jef", [0x28], [0x29], 0xA1),
        ("keis", [0x0A, 0x42], [0x0A, 0x41], 0xA1),
        ("ibm", [0x0E], [0x0F], 0x40),
        ("jipsj", [0x1A, 0x70], [0x1A, 0x71], 0x21),
        ("jipse", [0x3F, 0x75], [0x3F, 0x76], 0x40),
    ];

    private static readonly ConcurrentDictionary<string, Charset> s_opened = new(StringComparer.Ordinal);

    private static readonly string[] s_open = ["utf8", "cp932", "eucjp-ms"];

    private static readonly string[] s_host =
    [
        "jef+ebcdik-fujitsu", "jef+ebcdic-fujitsu", "keis83+ebcdik-hitachi", "keis90+ebcdik-hitachi", "keis83+ebcdic-hitachi", "jipse+ebcdik-nec", "ibm939", "ibm930",
    ];

    /// <summary>Candidates, best first.</summary>
    public static IReadOnlyList<Guess> Guess(ReadOnlySpan<byte> sample)
    {
        sample = sample[..Math.Min(sample.Length, MaxBytes)];
        if (sample.StartsWith((byte[])[0xFF, 0xFE]) || sample.StartsWith((byte[])[0xFE, 0xFF]))
        {
            return [new Guess(sample[0] == 0xFF ? "utf16le" : "utf16be", 1, "byte order mark")];
        }

        if (sample.StartsWith((byte[])[0xEF, 0xBB, 0xBF]))
        {
            return [new Guess("utf8", 1, "byte order mark")];
        }

        var (spaces, blanks) = (sample.Count((byte)0x20) + sample.Count((byte)0x0A), sample.Count((byte)0x40));
        if (Utf16(sample) is { } wide)
        {
            return [wide];
        }

        IEnumerable<string> names = blanks > spaces ? [.. s_host, "jipsj+jis8-nec"] : [.. s_open, "jipsj+jis8-nec", .. s_host];
        var guesses = new List<Guess>();
        foreach (var name in names.Where(Charset.Names.Contains))
        {
            guesses.Add(Score(name, sample));
        }

        return [.. guesses.OrderByDescending(g => g.Confidence).Take(Shown)];
    }

    /// <summary>A charset, opened once: its tables are large.</summary>
    public static Charset Open(string name) => s_opened.GetOrAdd(name, static n => Charset.Open(n));

    /// <summary>UTF-16 without a mark: zeros at one parity only, as digits, commas and line ends have them.</summary>
    private static Guess? Utf16(ReadOnlySpan<byte> sample)
    {
        var zeros = (int[])[0, 0];
        for (var i = 0; i < sample.Length; i++)
        {
            zeros[i % 2] += sample[i] == 0 ? 1 : 0;
        }

        var (more, fewer) = (Math.Max(zeros[0], zeros[1]), Math.Min(zeros[0], zeros[1]));
        var ends = zeros[0] > zeros[1] ? sample.IndexOf((byte[])[0, 0x0A]) : sample.IndexOf((byte[])[0x0A, 0]);
        return more * 20 > sample.Length && fewer * 20 < more && ends >= 0 ? new Guess(zeros[0] > zeros[1] ? "utf16be" : "utf16le", 0.9, "00 at every other byte") : null;
    }

    /// <summary>Stretches of double-byte text between the shift codes of a host set.</summary>
    private static int Shifted(string name, ReadOnlySpan<byte> sample)
    {
        var found = s_shifts.FirstOrDefault(s => name.StartsWith(s.Name, StringComparison.Ordinal));
        if (found.Name is null)
        {
            return 0;
        }

        var (_, into, back, least) = found;
        var count = 0;
        for (var at = sample.IndexOf(into); at >= 0;)
        {
            sample = sample[(at + into.Length)..];
            var end = sample[..Math.Min(sample.Length, 400)].IndexOf(back);
            count += end >= 2 && end % 2 == 0 && sample[..end].IndexOfAnyInRange((byte)0, (byte)(least - 1)) < 0 ? 1 : 0;
            at = sample.IndexOf(into);
        }

        return count;
    }

    private static Guess Score(string name, ReadOnlySpan<byte> sample)
    {
        var charset = Open(name);
        var issues = new CodeIssueList();
        var utf8 = new byte[charset.MaxUtf8Length(sample.Length)];
        var written = charset.DecodeField(sample, FieldForm.Mixed, utf8, issues);
        var (characters, japanese, odd) = (0, 0, 0);
        foreach (var rune in Encoding.UTF8.GetString(utf8, 0, written).EnumerateRunes())
        {
            characters++;
            japanese += rune.Value is >= 0x3040 and <= 0x30FF or >= 0x4E00 and <= 0x9FFF or >= 0xFF61 and <= 0xFF9F ? 1 : 0;
            odd += Rune.IsControl(rune) && rune.Value is not (9 or 10 or 13) || rune.Value is >= 0xE000 and <= 0xF8FF ? 1 : 0;
        }

        var bad = issues.AsSpan().Length + odd;
        var share = characters == 0 ? 0 : Math.Clamp(1.0 - (4.0 * bad / characters), 0, 1);
        var bonus = characters == 0 ? 0 : Math.Min(0.1, 0.5 * japanese / characters);
        var shifted = Shifted(name, sample);
        var confidence = (share * 0.9) + (bad == 0 || share > 0.5 ? bonus : 0);
        confidence = shifted > 1 ? 0.5 + (confidence / 2) : confidence * (name.Contains('+', StringComparison.Ordinal) || name.StartsWith("ibm", StringComparison.Ordinal) ? 0.6 : 1);
        return new Guess(name, Math.Round(confidence, 3), string.Create(CultureInfo.InvariantCulture, $"{characters} characters, {japanese} Japanese, {bad} unreadable, {shifted} shifted stretches"));
    }
}
