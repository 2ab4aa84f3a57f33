using System.Text;
using System.Text.Json;
using Hub.Catalog.Editions;

namespace Hub.Validation.Rules;

/// <summary>A site's rule set in a file: JSON of the form of <see cref="RuleSet"/>, with the place of every rule, so that mistakes can be shown where they are.</summary>
public sealed class RuleFile
{
    private readonly Dictionary<(string Section, int Index, string Property), int> _places = [];
    private readonly byte[] _bytes;

    private RuleFile(string path, byte[] bytes)
    {
        Path = path;
        _bytes = bytes;
    }

    /// <summary>Path of the file.</summary>
    public string Path { get; }

    /// <summary>The rules; empty where the file can't be read.</summary>
    public RuleSet Rules { get; private set; } = RuleSet.Empty;

    /// <summary>What is wrong with the file as such; empty for one that can be read.</summary>
    public IReadOnlyList<RuleProblem> Problems { get; private set; } = [];

    /// <summary>Reads a file; what is wrong with it is in <see cref="Problems"/>.</summary>
    public static RuleFile Read(string path)
    {
        var file = new RuleFile(path, File.ReadAllBytes(path));
        try
        {
            using var stream = new MemoryStream(file._bytes);
            file.Rules = RuleSet.Load(stream);
            file.Locate();
        }
        catch (RuleException exception)
        {
            var json = exception.InnerException as JsonException;
            file.Rules = RuleSet.Empty;
            file.Problems = [new RuleProblem(path, (int)(json?.LineNumber ?? 0) + 1, (int)(json?.BytePositionInLine ?? 0) + 1,
                $"規則の JSON として読めません: {json?.Message ?? exception.Message}", $"not readable as rules: {json?.Message ?? exception.Message}")];
        }

        return file;
    }

    /// <summary>Everything that is wrong with the file against an edition.</summary>
    public IReadOnlyList<RuleProblem> Lint(Edition edition) => Problems.Count > 0 ? Problems : RuleSetLint.Check(Rules, edition, this);

    // Line and column of a member of a rule, or of the rule where it has no such member; shifted by characters within a text.
    internal (int Line, int Column) Find(string section, int index, string property, int shift)
    {
        if (!_places.TryGetValue((section, index, property), out var at))
        {
            shift = 0;
            at = _places.GetValueOrDefault((section, index, ""));
        }

        var before = _bytes.AsSpan(0, at);
        var start = before.LastIndexOf((byte)'\n') + 1;
        return (before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(before[start..]) + 1 + shift);
    }

    private void Locate()
    {
        var offset = _bytes.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0;
        var reader = new Utf8JsonReader(_bytes.AsSpan(offset), new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        var (section, index, property) = ("", -1, "");
        while (reader.Read())
        {
            var at = offset + (int)reader.TokenStartIndex;
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName when reader.CurrentDepth == 1:
                    (section, index) = (reader.GetString()!.ToLowerInvariant(), -1);
                    break;
                case JsonTokenType.StartObject when reader.CurrentDepth == 2:
                    _places[(section, ++index, "")] = at;
                    break;
                case JsonTokenType.PropertyName when reader.CurrentDepth == 3:
                    property = reader.GetString()!.ToLowerInvariant();
                    break;
                default:
                    if (reader.CurrentDepth == 3 && property.Length > 0)
                    {
                        _places.TryAdd((section, index, property), at);
                        property = "";
                    }

                    break;
            }
        }
    }
}
