using Xunit;

namespace Hub.Testing;

/// <summary>A test against a foreign gRPC client made with protoc and Debian's python3-grpcio, skipped with the reason where these are absent.</summary>
public sealed class ForeignClientFactAttribute : FactAttribute
{
    /// <summary>Looks for protoc and the Python modules.</summary>
    public ForeignClientFactAttribute() => Skip = Requirement.Tools("protoc") ?? Requirement.PythonModules("grpc", "google.protobuf");
}
