using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Hub.Characters.Data;

namespace Hub.Characters.Packs;

/// <summary>
/// Characters that the built-in set does not have: the GJ of 行政事務標準文字 with their plane-16 codes, and plane-16 codes of IVS-only MJ for the pup
/// form. Immutable. The official list is not part of the hub; it is imported as a TSV: <c>NAME TAB U+XXXXX [TAB U+FALLBACK]</c>, # for comments.
/// </summary>
public sealed class AddedCharacterPack
{
    /// <summary>Name of the installed list in the folder "characters" of the data folder.</summary>
    public const string FileName = "added.tsv";

    private readonly Dictionary<CharacterName, AddedCharacter> _byName = [];
    private readonly ScalarMap _byScalar = new();
    private readonly List<AddedCharacter> _all = [];

    private AddedCharacterPack(IReadOnlyDictionary<string, string> header) => Header = header;

    /// <summary>The pack without characters.</summary>
    public static AddedCharacterPack Empty { get; } = new(new Dictionary<string, string>());

    /// <summary>What the file says about itself (# key: value), such as version and licence.</summary>
    public IReadOnlyDictionary<string, string> Header { get; }

    /// <summary>All characters in the order of the file.</summary>
    public IReadOnlyList<AddedCharacter> All => _all;

    /// <summary>Finds by name.</summary>
    public bool TryFind(CharacterName name, [NotNullWhen(true)] out AddedCharacter? character) => _byName.TryGetValue(name, out character);

    /// <summary>Finds by private-use code.</summary>
    public bool TryFind(int scalar, [NotNullWhen(true)] out AddedCharacter? character)
    {
        var index = _byScalar[scalar];
        character = index == 0 ? null : _all[index - 1];
        return character is not null;
    }

    /// <summary>
    /// Reads a TSV. Rows that can't be used are reported and left out: a name or code that is none, a code outside private use, a name or code
    /// given twice.
    /// </summary>
    public static AddedCharacterPack Read(TextReader reader, ICollection<PackProblem> problems)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(problems);
        var header = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var pack = new AddedCharacterPack(header);
        var number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (line.StartsWith('#'))
            {
                var colon = line.IndexOf(':', StringComparison.Ordinal);
                if (colon > 0)
                {
                    header[line[1..colon].Trim()] = line[(colon + 1)..].Trim();
                }
            }
            else if (line.Length > 0 && pack.Add(line) is { } problem)
            {
                problems.Add(new PackProblem(number, problem.Ja, problem.En));
            }
        }

        return pack;
    }

    private (string Ja, string En)? Add(string line)
    {
        var fields = line.Split('\t');
        if (!CharacterName.TryParse(fields[0].Trim(), out var name))
        {
            return ($"文字図形名ではありません: {fields[0]}", $"not a character name: {fields[0]}");
        }

        if (fields.Length < 2 || !ScalarSequence.TryParse(fields[1].Trim(), out var code) || code.IsEmpty || code.Second != 0)
        {
            return ($"{name}: 符号位置は U+XXXX の形で 1 つ必要です。", $"{name}: one code point U+XXXX expected");
        }

        if (!IsPrivate(code.First))
        {
            return ($"{name}: {code} は私用領域ではありません。", $"{name}: {code} is not private use");
        }

        var fallback = default(ScalarSequence);
        if (fields.Length > 2 && fields[2].Trim().Length > 0 && !ScalarSequence.TryParse(fields[2].Trim(), out fallback))
        {
            return ($"{name}: 代替文字が読めません: {fields[2]}", $"{name}: fallback is not readable: {fields[2]}");
        }

        if (_byName.TryGetValue(name, out var same))
        {
            return ($"{name} は 2 回あります。", $"{name} is given twice, first as {new ScalarSequence(same.Scalar)}");
        }

        if (TryFind(code.First, out var other))
        {
            return ($"{code} は {other.Name} に使われています。", $"{code} is already {other.Name}");
        }

        var character = new AddedCharacter(name, code.First, fallback);
        _all.Add(character);
        _byName.Add(name, character);
        _byScalar.Set(code.First, _all.Count);
        return null;
    }

    internal static bool IsPrivate(int scalar) => scalar is >= 0xE000 and <= 0xF8FF or >= 0xF0000 and <= 0x10FFFD;

    /// <summary>Writes the pack as <see cref="Read"/> reads it.</summary>
    public void Write(TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        foreach (var (key, value) in Header.OrderBy(h => h.Key, StringComparer.Ordinal))
        {
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"# {key}: {value}\n"));
        }

        foreach (var c in _all)
        {
            writer.Write($"{c.Name}\t{new ScalarSequence(c.Scalar)}{(c.Fallback.IsEmpty ? "" : "\t" + c.Fallback)}\n");
        }
    }
}
