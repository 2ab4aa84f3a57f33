using System.Diagnostics;

namespace Hub.Grpc.Tests.Interop;

/// <summary>A test against the C-core through Debian's python3-grpcio; skipped with the reason where that is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PythonTheoryAttribute : TheoryAttribute
{
    public const string Python = "/usr/bin/python3";

    private static readonly Lazy<bool> s_present = new(Probe);

    public PythonTheoryAttribute()
    {
        if (!s_present.Value)
        {
            Skip = "needs /usr/bin/python3 with grpc and protobuf: apt-get install python3-grpcio";
        }
    }

    private static bool Probe()
    {
        if (!File.Exists(Python))
        {
            return false;
        }

        using var process = Process.Start(new ProcessStartInfo(Python, ["-c", "import grpc, google.protobuf"]) { RedirectStandardError = true })!;
        return process.WaitForExit(TimeSpan.FromSeconds(30)) && process.ExitCode == 0;
    }
}
