using System.Globalization;

namespace Hub.Storage.Streams;

/// <summary>A time in which a stream was worked on: from when a writer opened it to the last that was stored for that writer.</summary>
/// <param name="Start">When it was opened.</param>
/// <param name="End">When the last was stored.</param>
public readonly record struct WorkSpan(DateTimeOffset Start, DateTimeOffset End)
{
    /// <summary>Reads spans as a store keeps them: those of earlier writers in milliseconds, "START-END START-END ", and the present writer's.</summary>
    /// <param name="earlier">The earlier ones.</param>
    /// <param name="open">When the present writer opened the stream; null: not known.</param>
    /// <param name="last">When the last was stored; null: nothing yet.</param>
    public static IReadOnlyList<WorkSpan> Read(string earlier, DateTimeOffset? open, DateTimeOffset? last)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        List<WorkSpan> spans = [];
        foreach (var span in earlier.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var dash = span.IndexOf('-', StringComparison.Ordinal);
            spans.Add(new(Moment(span.AsSpan(0, dash)), Moment(span.AsSpan(dash + 1))));
        }

        if (open is { } from && last > from)
        {
            spans.Add(new(from, last.Value));
        }

        return spans;
    }

    /// <summary>The time that spans cover, however they overlap.</summary>
    public static TimeSpan Covered(IEnumerable<WorkSpan> spans)
    {
        var covered = TimeSpan.Zero;
        var end = DateTimeOffset.MinValue;
        foreach (var span in spans.OrderBy(s => s.Start).Where(s => s.End > s.Start))
        {
            var from = span.Start > end ? span.Start : end;
            if (span.End > from)
            {
                covered += span.End - from;
                end = span.End;
            }
        }

        return covered;
    }

    private static DateTimeOffset Moment(ReadOnlySpan<char> text) => DateTimeOffset.FromUnixTimeMilliseconds(long.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture));
}
