namespace Hub.Grpc.Tests.Interop;

/// <summary>A test against the C-core through Debian's python3-grpcio; skipped with the reason where that is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PythonTheoryAttribute : TheoryAttribute
{
    public const string Python = Requirement.Python;

    private static readonly Lazy<string?> s_missing = new(() => Requirement.PythonModules("grpc", "google.protobuf"));

    public PythonTheoryAttribute() => Skip = s_missing.Value;
}
