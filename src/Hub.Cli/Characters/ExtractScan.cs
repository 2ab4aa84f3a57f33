using System.Globalization;
using System.Text;
using Hub.Characters.Identification;
using Hub.Cli.Shell;
using Hub.Codecs;

namespace Hub.Cli.Characters;

/// <summary>
/// Counts gaiji in an extract of lines before there is an adapter for it: each line counts as one person, and nothing is known about items. Files
/// with packed numbers need an adapter: a dry-run feeds the work list with items and keys.
/// </summary>
internal sealed class ExtractScan
{
    private const int MaxLine = 1 << 20;

    private readonly Charset _charset;
    private readonly CodeIssueList _issues = new();

    private ExtractScan(Charset charset) => _charset = charset;

    /// <summary>Opens a charset by name.</summary>
    public static ExtractScan Open(string charset)
    {
        try
        {
            return new ExtractScan(Charset.Open(charset));
        }
        catch (ArgumentException exception)
        {
            throw new UsageException($"--charset {charset}: {exception.Message}", $"--charset {charset}: {exception.Message}", exception);
        }
    }

    /// <summary>Counts the gaiji of a file. A line longer than a mebibyte is cut into pieces.</summary>
    public void Count(FileInfo file, GaijiTally tally, CancellationToken cancellationToken)
    {
        using var stream = file.OpenRead();
        var buffer = new byte[MaxLine];
        var utf8 = new byte[_charset.MaxUtf8Length(MaxLine)];
        var held = 0;
        var line = 0L;
        for (var isFinal = false; !isFinal;)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var read = stream.Read(buffer, held, buffer.Length - held);
            held += read;
            isFinal = read == 0;
            var start = 0;
            for (int end; (end = buffer.AsSpan(start, held - start).IndexOf((byte)'\n')) >= 0; start += end + 1)
            {
                CountLine(buffer.AsSpan(start, end), file.Name, line++, utf8, tally);
            }

            if (isFinal || (start == 0 && held == buffer.Length))
            {
                CountLine(buffer.AsSpan(start, held - start), file.Name, line, utf8, tally);
                start = held;
            }

            buffer.AsSpan(start, held - start).CopyTo(buffer);
            held -= start;
        }
    }

    private void CountLine(ReadOnlySpan<byte> bytes, string name, long line, byte[] utf8, GaijiTally tally)
    {
        _issues.Clear();
        _charset.DecodeField(bytes, FieldForm.Mixed, utf8, _issues);
        var person = Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{name}:{line}"));
        for (var i = 0; i < _issues.Count; i++)
        {
            if (_issues[i].Kind == CodeIssueKind.SiteGaiji)
            {
                var scalar = _charset.Meaning(_issues[i].Code)?.First ?? 0;
                tally.Observe(_charset.Name, _issues[i].Code, scalar, name, person);
            }
        }
    }
}
