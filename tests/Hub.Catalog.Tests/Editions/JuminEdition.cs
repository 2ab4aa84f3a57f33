using Hub.Catalog.Editions;

namespace Hub.Catalog.Tests.Editions;

/// <summary>The official edition of business 001 as the library holds it.</summary>
internal static class JuminEdition
{
    private static readonly Lazy<Edition> s_edition = new(() => EditionLibrary.Load().Find("001", "2.1")!);

    public static Edition Instance => s_edition.Value;

    public static Group Residents => Instance.FindGroup("住民情報")!;
}
