using System.Globalization;

namespace Hub.Bench;

/// <summary>What one contender did in one round.</summary>
internal readonly record struct GrpcBenchResult(double GigabytesPerSecond, double CpuSecondsPerGigabyte, double AllocatedPerMessage)
{
    /// <summary>One line for another program to read.</summary>
    /// <param name="name">Whose result it is.</param>
    public string ToLine(string name) =>
        string.Create(CultureInfo.InvariantCulture, $"{name}\t{GigabytesPerSecond:R}\t{CpuSecondsPerGigabyte:R}\t{AllocatedPerMessage:R}");

    /// <summary>Reads such a line.</summary>
    /// <param name="line">The line.</param>
    public static (string Name, GrpcBenchResult Result) Parse(string line)
    {
        string[] cells = line.Split('\t');
        return (cells[0], new(Number(cells[1]), Number(cells[2]), Number(cells[3])));

        static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
    }
}
