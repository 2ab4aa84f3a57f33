namespace Hub.Codecs.Tables;

/// <summary>Says which variation sequences are kept.</summary>
internal static class IvsCollections
{
    /// <summary>True for anything that is no variation sequence, and for a sequence of the collection asked for.</summary>
    public static bool Admits(CharsetOptions options, int first, int second) => second is < 0xE0100 or > 0xE01EF || options.Ivs switch
    {
        IvsCollection.None => false,
        IvsCollection.HanyoDenshi => true,
        _ => options.IsMojiJoho?.Invoke(first, second) ?? true,
    };
}
