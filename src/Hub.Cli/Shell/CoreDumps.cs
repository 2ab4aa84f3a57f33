using System.Runtime.InteropServices;

namespace Hub.Cli.Shell;

/// <summary>Keeps the memory of this process, which holds residents' data and keys, from being written to the disk when it crashes.</summary>
internal static partial class CoreDumps
{
    private const int Core = 4;

    /// <summary>No core file from the kernel (Linux). The runtime's own dumps are off unless somebody sets DOTNET_DbgEnableMiniDump.</summary>
    public static void Forbid()
    {
        if (OperatingSystem.IsLinux())
        {
            var none = default(Limit);
            _ = SetLimit(Core, in none);
        }
    }

    [LibraryImport("libc", EntryPoint = "setrlimit")]
    private static partial int SetLimit(int resource, in Limit limit);

    [StructLayout(LayoutKind.Sequential)]
    private readonly struct Limit
    {
        private readonly nuint _soft;
        private readonly nuint _hard;
    }
}
