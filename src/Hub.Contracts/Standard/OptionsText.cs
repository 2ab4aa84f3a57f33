namespace Hub.Contracts.Standard;

/// <summary>The .proto file with the options that every contract imports.</summary>
public static class OptionsText
{
    /// <summary>Path of the file below the root of the import path.</summary>
    public const string FileName = "standard/options/v1/options.proto";

    /// <summary>The text.</summary>
    public static string Read()
    {
        using var stream = typeof(OptionsText).Assembly.GetManifestResourceStream(FileName)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
