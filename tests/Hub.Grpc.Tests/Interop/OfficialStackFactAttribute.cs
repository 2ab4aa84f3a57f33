namespace Hub.Grpc.Tests.Interop;

/// <summary>A test against the official packages; skipped with the reason where the sources are not built against them.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class OfficialStackFactAttribute : FactAttribute
{
    public OfficialStackFactAttribute() => Skip = OfficialStack.Missing;
}
