namespace Hub.Sbom;

/// <summary>A package as the lock files pin it.</summary>
/// <param name="Name">Id in the registry.</param>
/// <param name="Version">The version restored.</param>
/// <param name="ContentHash">SHA-512 of its content, base64, as NuGet checks it.</param>
/// <param name="Needs">Names of the packages that it needs.</param>
/// <param name="IsShipped">True: a part under src needs it; false: only tests or tools do.</param>
internal sealed record LockedPackage(string Name, string Version, string ContentHash, IReadOnlyList<string> Needs, bool IsShipped)
{
    /// <summary>The name of the package in every tool's words (purl).</summary>
    public string Url => $"pkg:nuget/{Name}@{Version}";
}
