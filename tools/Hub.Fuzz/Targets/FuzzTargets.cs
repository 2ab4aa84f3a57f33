namespace Hub.Fuzz.Targets;

/// <summary>Every parser that takes bytes from outside. Making them costs nothing: what they need is made with the first input.</summary>
internal static class FuzzTargets
{
    /// <summary>Their names.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. All().Select(t => t.Name)];

    public static IReadOnlyList<IFuzzTarget> All() =>
    [
        .. FramingTarget.All(),
        .. CopybookTargets.All(),
        new CodecTarget(),
        new ExtractTarget(),
        new PackTarget(),
        .. TextTargets.All(),
        .. CliTargets.All(),
        new WorkbookTarget(),
        new FontTarget(),
        .. WireTargets.All(),
        new RpcTarget(),
        new Http2Target(),
        new AnswerTarget(),
    ];

    /// <summary>One of them.</summary>
    public static IFuzzTarget Named(string name) => All().Single(t => t.Name == name);
}
