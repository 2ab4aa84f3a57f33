using Hub.Findings;

namespace Hub.Engine.Commit;

/// <summary>The standard files of a run: written aside, then put in place by one rename, so that nobody ever sees half of them.</summary>
internal sealed class StandardFolder(string runFolder)
{
    private readonly string _final = Path.Combine(runFolder, "standard");
    private readonly string _partial = Path.Combine(runFolder, "standard.partial");

    /// <summary>True when the files are in place.</summary>
    public bool IsPublished => Directory.Exists(_final);

    /// <summary>True when an earlier attempt left files aside.</summary>
    public bool IsHalfDone => Directory.Exists(_partial);

    /// <summary>Begins a file aside.</summary>
    public FileStream Create(string name)
    {
        PrivateFiles.CreateFolder(_partial);
        return PrivateFiles.Create(Path.Combine(_partial, name), bufferSize: 0);
    }

    /// <summary>Removes what an earlier attempt left.</summary>
    public void Discard()
    {
        if (Directory.Exists(_partial))
        {
            Directory.Delete(_partial, recursive: true);
        }
    }

    /// <summary>Puts the files in place.</summary>
    public void Publish()
    {
        PrivateFiles.CreateFolder(_partial);
        if (!IsPublished)
        {
            Directory.Move(_partial, _final);
        }
    }
}
