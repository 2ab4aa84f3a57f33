using System.Diagnostics;
using System.Globalization;
using System.Text;
using Hub.Codecs;

namespace Hub.Bench.Codecs;

/// <summary>
/// <c>Hub.Bench codecs [--seconds S] [--charset NAME]</c>: MB of source bytes per second of one core's processor time, in memory, best round;
/// and bytes allocated per field. Beside it what .NET itself does, where it has the charset.
/// </summary>
internal static class CodecsBench
{
    private const int Length = 4 << 20;
    private const int FieldLength = 40;

    private static readonly (string Name, int Aim)[] s_charsets =
    [
        ("cp932", 1200), ("jef+ebcdik-fujitsu", 1000), ("ibm939", 1000), ("ibm930", 1000), ("keis83+ebcdik-hitachi", 0),
        ("jipsj+jis8-nec", 0), ("jipse+ebcdik-nec", 0), ("sjis2004", 0), ("eucjp-ms", 0), ("utf8", 0), ("utf16be", 0),
    ];

    /// <summary>Runs all rows.</summary>
    public static Task<int> RunAsync(string[] args)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var seconds = Option(args, "--seconds") is { } s ? double.Parse(s, CultureInfo.InvariantCulture) : 1.0;
        var only = Option(args, "--charset");
        Console.WriteLine("MB/s = source bytes / 1e6 per second of processor time of one core; best of the rounds");
        Console.WriteLine($"{"charset",-24} {"mixed",8} {"double",8} {"fields",8} {"encode",8} {"B/field",8} {"aim",6}   rival (.NET decode mixed -> UTF-8)");
        foreach (var (name, aim) in s_charsets.Where(c => only is null || c.Name == only))
        {
            Row(name, aim, seconds);
        }

        return Task.FromResult(0);
    }

    private static void Row(string name, int aim, double seconds)
    {
        var charset = Charset.Open(name);
        var mixed = HostText.Mixed(charset, Length);
        var doubles = HostText.Doubles(charset, Length);
        var utf8 = new byte[charset.MaxUtf8Length(Math.Max(mixed.Length, doubles.Length))];
        var issues = new CodeIssueList();
        var decoded = charset.DecodeField(mixed, FieldForm.Mixed, utf8, issues);
        if (issues.Count > 0)
        {
            throw new InvalidOperationException($"{name}: the bench's text does not decode cleanly.");
        }

        var text = utf8.AsSpan(0, decoded).ToArray();
        var encoder = charset.CreateEncoder();
        var codes = new byte[encoder.MaxCodeLength(text.Length)];
        var a = Rate(mixed.Length, seconds, () => charset.DecodeField(mixed, FieldForm.Mixed, utf8, issues));
        var b = Rate(doubles.Length, seconds, () => charset.DecodeField(doubles, FieldForm.Mixed, utf8, issues));
        var fields = Fields(charset, mixed);
        var c = Rate(fields.Sum(f => f.Length), seconds, () => DecodeAll(charset, fields, utf8, issues));
        var d = Rate(text.Length, seconds, () => encoder.Encode(text, true, codes, issues, out _, out _));
        var before = GC.GetAllocatedBytesForCurrentThread();
        DecodeAll(charset, fields, utf8, issues);
        var allocated = (GC.GetAllocatedBytesForCurrentThread() - before) / (double)fields.Length;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{name,-24} {a,8:F0} {b,8:F0} {c,8:F0} {d,8:F0} {allocated,8:F1} {(aim == 0 ? "" : aim),6}   {Rival(name, mixed, utf8, seconds)}"));
    }

    private static string Rival(string name, byte[] mixed, byte[] utf8, double seconds)
    {
        if (name switch { "cp932" => "shift_jis", "eucjp-ms" => "euc-jp", "utf16be" => "utf-16BE", _ => null } is not { } net)
        {
            return ".NET has none";
        }

        var encoding = Encoding.GetEncoding(net);
        var chars = new char[mixed.Length];
        var rate = Rate(mixed.Length, seconds, () => Encoding.UTF8.GetBytes(chars.AsSpan(0, encoding.GetChars(mixed, chars)), utf8));
        return string.Create(CultureInfo.InvariantCulture, $"{rate:F0} MB/s ({net})");
    }

    /// <summary>The text cut into fields of whole codes, each beginning in single-byte state.</summary>
    private static byte[][] Fields(Charset charset, byte[] mixed)
    {
        var text = new byte[charset.MaxUtf8Length(mixed.Length)];
        var length = charset.DecodeField(mixed, FieldForm.Mixed, text, new CodeIssueList());
        var runes = Encoding.UTF8.GetString(text, 0, Math.Min(length, 1 << 20)).TrimEnd('\uFFFD');
        return [.. Enumerable.Range(0, runes.Length / 20).Select(i =>
        {
            var field = new byte[FieldLength];
            _ = charset.EncodeField(Encoding.UTF8.GetBytes(runes.Substring(i * 20, 20)), FieldForm.Mixed, field, new CodeIssueList());
            return field;
        })];
    }

    private static int DecodeAll(Charset charset, byte[][] fields, byte[] utf8, CodeIssueList issues)
    {
        var total = 0;
        foreach (var field in fields)
        {
            total += charset.DecodeField(field, FieldForm.Mixed, utf8, issues);
        }

        issues.Clear();
        return total;
    }

    private static double Rate(int bytes, double seconds, Action action)
    {
        action();
        var best = 0.0;
        var clock = Stopwatch.StartNew();
        while (clock.Elapsed.TotalSeconds < seconds)
        {
            var wall = Stopwatch.GetTimestamp();
            var start = Environment.CpuUsage.TotalTime;
            var rounds = 0;
            while (Stopwatch.GetElapsedTime(wall).TotalMilliseconds < 60)
            {
                action();
                rounds++;
            }

            // Processor time has coarse steps; where it says less than the wall clock of a lone thread, the wall clock holds.
            var spent = Math.Min((Environment.CpuUsage.TotalTime - start).TotalSeconds, Stopwatch.GetElapsedTime(wall).TotalSeconds);
            best = Math.Max(best, (double)bytes * rounds / spent / 1e6);
        }

        return best;
    }

    private static string? Option(string[] args, string name) =>
        Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;
}
