namespace Hub.Cli.Golden;

/// <summary>The side that is compared with the golden files.</summary>
/// <param name="Folder">Where its files are.</param>
/// <param name="Temporary">Folder that goes away with this; null: none.</param>
/// <param name="Edition">Edition that it was made for; empty where not known.</param>
/// <param name="Adapter">Adapter that made it; empty where not known.</param>
/// <param name="AdapterSha256">Digest of the pack and of the code tables it used; empty where not known.</param>
internal sealed record ActualSide(string Folder, string? Temporary, string Edition, string Adapter, string AdapterSha256) : IDisposable
{
    public void Dispose()
    {
        if (Temporary is not null)
        {
            Directory.Delete(Temporary, recursive: true);
        }
    }
}
