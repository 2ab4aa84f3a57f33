using System.Text;
using Hub.Findings;
using Hub.Storage;
using Hub.Storage.Secrecy;

namespace Hub.Server.Keys;

/// <summary>Master keys in a file that only its owner may read: the active one in the first line, during a rotation older ones below it.</summary>
public sealed class FileKeys : IKeySource
{
    private const UnixFileMode Others = UnixFileMode.OtherRead | UnixFileMode.OtherWrite;

    private readonly bool _isMade;

    private FileKeys(string path, bool isMade) => (Place, _isMade) = (Path.GetFullPath(path), isMade);

    /// <inheritdoc/>
    public string Place { get; }

    /// <summary>A file that somebody keeps: it is read, never made.</summary>
    public static FileKeys Of(string path) => new(path, isMade: false);

    /// <summary>The file beside a data folder ("hub-data.key" beside "hub-data"): made for the user with the first run. A copy of the folder has no key in it.</summary>
    public static FileKeys Beside(string dataFolder) => new(Path.TrimEndingDirectorySeparator(Path.GetFullPath(dataFolder)) + ".key", isMade: true);

    /// <inheritdoc/>
    public MasterKeys? Read()
    {
        try
        {
            if (!File.Exists(Place))
            {
                return null;
            }

            if (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(Place) & Others) != 0)
            {
                throw new StoreException(
                    StoreFault.Key,
                    $"鍵のファイル {Place} をだれでも読めます。`chmod 600 {Place}` で所有者だけにしてください。",
                    $"anybody may read the key file {Place}: make it its owner's alone with `chmod 600 {Place}`.");
            }

            return MasterKeys.Parse(File.ReadAllText(Place)) ?? throw KeyFaults.NoKey(Place);
        }
        catch (Exception exception) when (exception is (IOException and not StoreException) or UnauthorizedAccessException)
        {
            throw Unusable(exception);
        }
    }

    /// <inheritdoc/>
    public MasterKeys Create() => _isMade ? Write(new MasterKeys(MasterKey.Create())) : throw KeyFaults.None(Place);

    /// <summary>Replaces the file whole, readable by its owner only.</summary>
    /// <exception cref="StoreException">It can't be written.</exception>
    public MasterKeys Write(MasterKeys keys)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var text = new StringBuilder("# hub: master key of the data beside it. Keep a copy elsewhere: without it the data can't be read.\n");
        foreach (var key in keys.All)
        {
            text.Append("# ").Append(key.Id).Append('\n').Append(key.Reveal()).Append('\n');
        }

        try
        {
            PrivateFiles.CreateFolder(Path.GetDirectoryName(Place)!);
            PrivateFiles.Replace(Place, Encoding.ASCII.GetBytes(text.ToString()));
            return keys;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw Unusable(exception);
        }
    }

    private StoreException Unusable(Exception exception) => new(
        StoreFault.Key,
        $"鍵のファイル {Place} を読み書きできません（{exception.Message}）。権限を確かめるか、--key-file で別のファイルを指定してください。",
        $"the key file {Place} can't be used ({exception.Message}): check its rights, or name another one with --key-file.",
        exception);
}
