using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Hub.Findings;

namespace Hub.Characters.Identification;

/// <summary>
/// Work lists on disk: <c>FOLDER/SITE.worklist.jsonl</c>, one row a line, replaced as a whole so that a reader never sees half of one. Changes are made
/// under a lock file, so that the hub and a person at the command line don't undo each other.
/// </summary>
public sealed class WorkListStore(string folder)
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(10);

    private static readonly JsonSerializerOptions s_options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        IgnoreReadOnlyProperties = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    /// <summary>The sites that have a list.</summary>
    public IReadOnlyList<string> Sites() => Directory.Exists(folder)
        ? [.. Directory.GetFiles(folder, "*.worklist.jsonl").Select(f => Path.GetFileName(f)[..^".worklist.jsonl".Length]).Order(StringComparer.Ordinal)]
        : [];

    /// <summary>
    /// How a site is named here: a 団体コード of five digits gets its check digit, so that a list is found by both forms. Anything else stays as it is.
    /// </summary>
    public static string Canonical(string site)
    {
        if (site is not { Length: 5 } || !site.All(char.IsAsciiDigit))
        {
            return site;
        }

        var sum = 0;
        for (var i = 0; i < site.Length; i++)
        {
            sum += (site[i] - '0') * (6 - i);
        }

        return site + (char)('0' + ((11 - (sum % 11)) % 10));
    }

    /// <summary>The list of a site; empty where there is none. Throws <see cref="InvalidDataException"/> that names file and line where it is damaged.</summary>
    public WorkList Load(string site)
    {
        site = Canonical(site);
        var path = PathOf(site);
        var items = new List<WorkItem>();
        if (File.Exists(path))
        {
            var number = 0;
            foreach (var line in File.ReadLines(path))
            {
                number++;
                items.Add(Read(line) ?? throw new InvalidDataException($"{path}:{number}: not a row of a work list"));
            }
        }

        return new WorkList(site, items);
    }

    /// <summary>Loads, lets the caller change, and saves, while nobody else can. What the caller returns is returned.</summary>
    public T Change<T>(string site, Func<WorkList, T> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        PrivateFiles.CreateFolder(folder);
        using var locked = Lock(PathOf(site) + ".lock");
        var list = Load(site);
        var result = change(list);
        Save(list);
        return result;
    }

    private void Save(WorkList list)
    {
        var path = PathOf(list.Site);
        var part = path + ".part";
        using (var stream = PrivateFiles.Create(part))
        {
            using var writer = new StreamWriter(stream, new UTF8Encoding(false)) { NewLine = "\n" };
            foreach (var item in list.Items)
            {
                writer.WriteLine(JsonSerializer.Serialize(item, s_options));
            }

            writer.Flush();
            stream.Flush(flushToDisk: true);
        }

        File.Move(part, path, overwrite: true);
    }

    private static WorkItem? Read(string line)
    {
        try
        {
            return JsonSerializer.Deserialize<WorkItem>(line, s_options);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static FileStream Lock(string path)
    {
        for (var waited = TimeSpan.Zero; ; waited += TimeSpan.FromMilliseconds(20))
        {
            try
            {
                return PrivateFiles.Open(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (waited < s_patience)
            {
                Thread.Sleep(20);
            }
        }
    }

    /// <summary>The file of a site's list, whether it is there or not. Throws <see cref="ArgumentException"/> for a name that is none.</summary>
    public string PathOf(string site) => Path.Combine(folder, Named(site) + ".worklist.jsonl");

    /// <summary>The canonical name of a site as a part of a file's name: letters, digits, - and _ only. Throws <see cref="ArgumentException"/> for a name that is none.</summary>
    internal static string Named(string site) => site is { Length: > 0 and <= 64 } && site.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_')
        ? Canonical(site)
        : throw new ArgumentException("A site is named by letters, digits, - and _ (at most 64), usually its 団体コード.", nameof(site));
}
