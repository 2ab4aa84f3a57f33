using System.Globalization;

namespace Hub.Cli.Quarantine;

/// <summary>Where an export puts things. Stream names are never more than one part of a path, whatever a hub says.</summary>
internal sealed class ExportFolder(string root)
{
    /// <summary>The folder.</summary>
    public string Root => root;

    /// <summary>Which record is which, and why it was there.</summary>
    public string Reasons => Path.Combine(root, "reasons.csv");

    /// <summary>The records of a stream, framed as the vendor frames them, in source order.</summary>
    public string Records(string stream) => Path.Combine(root, "records", Path.GetFileName(stream));

    /// <summary>A record that no framing gives back as it is, such as one cut off: its bytes alone.</summary>
    public string Damaged(string stream, long record) =>
        Path.Combine(root, "damaged", Path.GetFileName(stream), record.ToString(CultureInfo.InvariantCulture) + ".bin");
}
