namespace Hub.Cli.Golden;

/// <summary>The side that is compared with the golden files.</summary>
/// <param name="Folder">Where its files are.</param>
/// <param name="IsTemporary">True when the folder goes away with this.</param>
/// <param name="Edition">Edition that it was made for; empty where not known.</param>
/// <param name="Adapter">Adapter that made it; empty where not known.</param>
internal sealed record ActualSide(string Folder, bool IsTemporary, string Edition, string Adapter) : IDisposable
{
    public void Dispose()
    {
        if (IsTemporary)
        {
            Directory.Delete(Folder, recursive: true);
        }
    }
}
