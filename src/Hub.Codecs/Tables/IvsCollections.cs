namespace Hub.Codecs.Tables;

/// <summary>Says which variation sequences belong to a collection.</summary>
internal static class IvsCollections
{
    /// <summary>True for anything that is no variation sequence, and for a sequence of the collection.</summary>
    public static bool Admits(IvsCollection collection, int first, int second) => second switch
    {
        >= 0xE0100 and <= 0xE01EF => collection switch
        {
            IvsCollection.None => false,
            IvsCollection.HanyoDenshi => true,
            _ => first > 0,
        },
        _ => true,
    };
}
