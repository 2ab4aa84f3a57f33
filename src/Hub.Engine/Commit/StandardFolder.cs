namespace Hub.Engine.Commit;

/// <summary>The standard files of a run: written aside, then put in place by one rename, so that nobody ever sees half of them.</summary>
internal sealed class StandardFolder(string runFolder)
{
    private readonly string _final = System.IO.Path.Combine(runFolder, "standard");

    /// <summary>Where files are written.</summary>
    public string Path { get; } = System.IO.Path.Combine(runFolder, "standard.partial");

    /// <summary>True when the files are in place.</summary>
    public bool IsPublished => Directory.Exists(_final);

    /// <summary>Removes what an earlier attempt left.</summary>
    public void Discard()
    {
        if (Directory.Exists(Path))
        {
            Directory.Delete(Path, recursive: true);
        }
    }

    /// <summary>Puts the files in place.</summary>
    public void Publish()
    {
        Directory.CreateDirectory(Path);
        if (!IsPublished)
        {
            Directory.Move(Path, _final);
        }
    }
}
