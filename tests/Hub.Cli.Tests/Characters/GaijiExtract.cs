namespace Hub.Cli.Tests.Characters;

/// <summary>A small extract of the Fujitsu-type host with two of the site's own characters in names, and a folder to run it in.</summary>
internal sealed class GaijiExtract : IDisposable
{
    public const string Charset = "jef+ebcdik-fujitsu";
    public const string Municipality = "131016";

    private const int Length = 3083;
    private const int NameAt = 504;
    private const int NameLength = 62;
    private const int Records = 10;
    private const int OtherLength = 68;
    private const int OtherRecords = 3;

    private readonly string _folder = Directory.CreateTempSubdirectory("hub-gaiji-cli-").FullName;

    /// <summary>80A1 in the names of records 3 and 7, 80A2 in that of record 5.</summary>
    public GaijiExtract()
    {
        var bytes = Golden("JUKI.DAT", Records * Length);
        File.WriteAllBytes(Other, Golden("SHIEN.DAT", OtherRecords * OtherLength));
        foreach (var (record, code) in ((int, byte)[])[(3, 0xA1), (5, 0xA2), (7, 0xA1)])
        {
            var name = bytes.AsSpan((record * Length) + NameAt, NameLength);
            name.Fill(0x40);
            ((ReadOnlySpan<byte>)[0x28, 0x80, code, 0x29]).CopyTo(name);
        }

        File.WriteAllBytes(Extract, bytes);
    }

    public string Extract => PathOf("JUKI.DAT");

    /// <summary>The other file that the adapter reads.</summary>
    public string Other => PathOf("SHIEN.DAT");

    public string Data => PathOf("data");

    public string PathOf(string file) => Path.Combine(_folder, file);

    public Task<CommandLine> RunAsync(params string[] args) => CommandLine.RunAsync([.. args, "--data", Data]);

    public Task<CommandLine> MigrateAsync(string run) =>
        RunAsync("migrate", Extract, Other, "--adapter", "sample-host-f/001", "--municipality", Municipality, "--run", run);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static byte[] Golden(string file, int length) =>
        File.ReadAllBytes(Path.Combine(Repository.Root, "tests", "Golden", "sample-host-f", "001", "register", file))[..length];
}
