namespace Hub.Records.Copybooks;

/// <summary>The text of one copybook file.</summary>
/// <param name="File">Its name as errors show it.</param>
/// <param name="Text">Its text.</param>
public sealed record CopybookSource(string File, string Text);
