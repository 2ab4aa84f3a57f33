using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Hub.Cli.Tests.Spec;

public sealed partial class SpecListTests
{
    [GeneratedRegex(@"(\d+)m([\d.]+)s")]
    private static partial Regex Times();

    [ToolFact("bash", "dotnet")]
    public void List_InAFreshProcess_LoadsAllEditionsInLessThan150MillisecondsOfProcessor()
    {
        // What the process costs beyond starting and parsing its command line; the best of a few, because the machine does other things too.
        var list = Enumerable.Range(0, 3).Min(_ => Cost("spec list"));
        var help = Enumerable.Range(0, 3).Min(_ => Cost("spec list --help"));

        Assert.InRange((list - help).TotalMilliseconds, double.MinValue, 150);
    }

    private static TimeSpan Cost(string verb)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "hub.dll");
        using var process = Process.Start(new ProcessStartInfo("bash", ["-c", $"dotnet exec '{program}' {verb} | wc -l 1>&2; times"]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var lines = process.StandardError.ReadToEndAsync();
        var times = Times().Matches(process.StandardOutput.ReadToEnd());
        Assert.True(process.WaitForExit(60_000) && process.ExitCode == 0, lines.Result);
        Assert.True(verb.EndsWith("help", StringComparison.Ordinal) || int.Parse(lines.Result, CultureInfo.InvariantCulture) >= 21, lines.Result);

        // The last two are those of the children, user and system.
        return TimeSpan.FromSeconds(times.TakeLast(2).Sum(t => (60 * double.Parse(t.Groups[1].Value, CultureInfo.InvariantCulture)) + double.Parse(t.Groups[2].Value, CultureInfo.InvariantCulture)));
    }
}
