using System.Diagnostics;
using System.Globalization;
using Grpc.Net.Client;

namespace Hub.Bench;

/// <summary>
/// Two builds of this program, one over each gRPC stack, run in turn, a process a round: a busy machine is busy for both. Of each contender the
/// best speed, the least CPU time, and the median of its speed over that of the bare POST of the same process.
/// </summary>
internal static class GrpcBenchBeside
{
    public static async Task<int> RunAsync(string other, int size, int messages, int rounds)
    {
        string[] programs = [typeof(GrpcBenchBeside).Assembly.Location, Path.GetFullPath(other)];
        string own = typeof(GrpcChannel).Assembly.GetName().Name!;
        string[] stacks = [own, own == "Hub.Grpc" ? "official" : "Hub.Grpc"];
        string[] arguments =
        [
            "grpc", "--lines", "--rounds", "1", "--size", size.ToString(CultureInfo.InvariantCulture),
            "--megabytes", ((long)messages * size >> 20).ToString(CultureInfo.InvariantCulture),
        ];
        var results = new List<Dictionary<string, GrpcBenchResult>>[] { [], [] };
        for (int round = 0; round < rounds; round++)
        {
            for (int i = 0; i < 2; i++)
            {
                results[i].Add(await MeasureAsync([programs[i], .. arguments]).ConfigureAwait(false));
            }
        }

        await Console.Out.WriteLineAsync($"{messages} messages of {size} bytes, {rounds} rounds in turn, {Environment.ProcessorCount} cores").ConfigureAwait(false);
        await Console.Out.WriteLineAsync("                                        GB/s   CPU s/GB   allocated B/message   of the bare POST").ConfigureAwait(false);
        foreach (string name in results[0][0].Keys)
        {
            for (int i = 0; i < 2; i++)
            {
                await Console.Out.WriteLineAsync(Row(results[i], name, stacks[i])).ConfigureAwait(false);
            }
        }

        return 0;
    }

    private static string Row(List<Dictionary<string, GrpcBenchResult>> rounds, string name, string stack)
    {
        string rival = name.Contains("server", StringComparison.Ordinal) ? "bare POST download" : "bare POST upload";
        double[] ratios = [.. rounds.Select(round => round[name].GigabytesPerSecond / round[rival].GigabytesPerSecond).Order()];
        string ratio = name.StartsWith("bare", StringComparison.Ordinal) || name.Contains("echo", StringComparison.Ordinal)
            ? ""
            : ratios[ratios.Length / 2].ToString("0.00", CultureInfo.InvariantCulture);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-24} {stack,-10} {rounds.Max(round => round[name].GigabytesPerSecond),8:0.000} {rounds.Min(round => round[name].CpuSecondsPerGigabyte),10:0.00} {rounds.Min(round => round[name].AllocatedPerMessage),21:0} {ratio,18}");
    }

    private static async Task<Dictionary<string, GrpcBenchResult>> MeasureAsync(string[] command)
    {
        using Process process = Process.Start(new ProcessStartInfo("dotnet", command) { RedirectStandardOutput = true })!;
        string output = await process.StandardOutput.ReadToEndAsync().ConfigureAwait(false);
        await process.WaitForExitAsync().ConfigureAwait(false);
        return process.ExitCode == 0
            ? output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(GrpcBenchResult.Parse).ToDictionary(static line => line.Name, static line => line.Result, StringComparer.Ordinal)
            : throw new InvalidOperationException($"{command[0]} ended with {process.ExitCode}: {output}");
    }
}
