using Hub.Catalog.Editions;

namespace Hub.Server.Catalog;

/// <summary>The editions that a hub serves: built-in ones and those of its folder, read again when the folder changed. Thread-safe.</summary>
internal sealed class EditionShelf(string? folder)
{
    private readonly Lock _gate = new();
    private EditionLibrary? _library;
    private (int Count, DateTime Newest) _stamp;

    /// <summary>The folder "editions" in the data folder unless the options name one.</summary>
    public static EditionShelf Of(HubServerOptions options) => new(options.EditionFolder ?? Path.Combine(options.DataFolder, "editions"));

    /// <summary>The editions as they are now; throws <see cref="EditionFormatException"/> when a file of the folder is damaged.</summary>
    public EditionLibrary Current
    {
        get
        {
            lock (_gate)
            {
                var stamp = Stamp();
                if (_library is null || stamp != _stamp)
                {
                    (_library, _stamp) = (EditionLibrary.Load(folder), stamp);
                }

                return _library;
            }
        }
    }

    private (int Count, DateTime Newest) Stamp()
    {
        if (folder is null || !Directory.Exists(folder))
        {
            return default;
        }

        var times = new DirectoryInfo(folder).EnumerateFiles("*.json").Select(f => f.LastWriteTimeUtc).ToList();
        return (times.Count, times.Count == 0 ? default : times.Max());
    }
}
