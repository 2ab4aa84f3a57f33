namespace Hub.Records.Copybooks.Passes;

/// <summary>The passes in the order in which each needs the ones before it.</summary>
internal static class LayoutPasses
{
    public static IReadOnlyList<ILayoutPass> InOrder { get; } =
    [
        new ResolveUsage(),
        new CheckPictures(),
        new ResolveSigns(),
        new ResolveRedefines(),
        new ResolveOccurs(),
        new AssignSizes(),
        new AssignOffsets(),
        new MarkMovable(),
        new ResolveRenames(),
    ];
}
