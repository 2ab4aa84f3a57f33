using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hub.Catalog.Files;

/// <content>A site's choice, as a file: the name of a built-in profile, and what differs from it.</content>
public sealed partial record StandardFileProfile
{
    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        Converters = { new JsonStringEnumConverter() },
    };

    /// <summary>
    /// Reads a profile from JSON: <c>{ "profile": "postgres-copy", "hasMark": true, "newLine": "\r\n" }</c>. What is not given is as in the named profile, by
    /// default <see cref="Standard"/>. Throws <see cref="InvalidDataException"/> naming what is wrong and what is allowed.
    /// </summary>
    public static StandardFileProfile Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        Settings settings;
        try
        {
            settings = JsonSerializer.Deserialize<Settings>(json, s_json) ?? throw new InvalidDataException("expected an object.");
        }
        catch (JsonException e)
        {
            throw new InvalidDataException($"line {e.LineNumber + 1}, column {e.BytePositionInLine + 1}: {e.Message}", e);
        }

        var profile = Find(settings.Profile) ?? throw new InvalidDataException($"there is no profile \"{settings.Profile}\": name one of {string.Join(", ", All.Select(p => p.Name))}.");
        profile = profile with
        {
            Name = settings.Name ?? profile.Name,
            Encoding = settings.Encoding ?? profile.Encoding,
            HasMark = settings.HasMark ?? profile.HasMark,
            NewLine = settings.NewLine ?? profile.NewLine,
            Separator = settings.Separator ?? profile.Separator,
            Quoting = settings.Quoting ?? profile.Quoting,
            Header = settings.Header ?? profile.Header,
            FileName = settings.FileName ?? profile.FileName,
            Repeats = settings.Repeats ?? profile.Repeats,
        };
        return profile.NewLine is not ("\n" or "\r\n") ? throw new InvalidDataException("\"newLine\" is \"\\n\" or \"\\r\\n\".")
            : profile.Separator is '"' or '\r' or '\n' ? throw new InvalidDataException("\"separator\" can't be a quote or a line end.")
            : !profile.FileName.Contains("{romaji}", StringComparison.Ordinal) && !profile.FileName.Contains("{group}", StringComparison.Ordinal) && !profile.FileName.Contains("{id}", StringComparison.Ordinal)
                ? throw new InvalidDataException("\"fileName\" needs {romaji}, {group} or {id}, so that every group has a file of its own.")
            : profile;
    }

    private sealed record Settings
    {
        public string Profile { get; init; } = Standard.Name;

        public string? Name { get; init; }

        public FileEncoding? Encoding { get; init; }

        public bool? HasMark { get; init; }

        public string? NewLine { get; init; }

        public char? Separator { get; init; }

        public FieldQuoting? Quoting { get; init; }

        public HeaderNames? Header { get; init; }

        public string? FileName { get; init; }

        public RepeatLayout? Repeats { get; init; }
    }
}
