namespace Hub.Grpc.Tests.Interop;

/// <summary>What <c>-p:GrpcStack=packages</c> built: the same interop programs, over Grpc.AspNetCore and Grpc.Net.Client.</summary>
internal static class OfficialStack
{
    /// <summary>Folder of the interop program with the official assemblies beside it; may not exist.</summary>
    public static string Folder { get; } = Path.Combine(Repository.Root, "artifacts", "stack-packages", "bin", "Hub.Grpc.Interop", "release");

    /// <summary>The interop program.</summary>
    public static string Program { get; } = Path.Combine(Folder, "Hub.Grpc.Interop.dll");

    /// <summary>Null, or the reason why nothing can be compared with the official packages here.</summary>
    public static string? Missing { get; } = File.Exists(Program) && File.Exists(Path.Combine(Folder, "Grpc.Net.Client.dll"))
        ? null
        : "Not built here: tools/build/GrpcPackages.slnf with -p:GrpcStack=packages.";
}
