using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Hub.Characters.Data;

namespace Hub.Characters.Packs;

/// <summary>
/// Characters that the built-in set does not have: the GJ of 行政事務標準文字 with their plane-16 codes, and plane-16 codes of IVS-only MJ for the pup
/// form. Immutable. The official list is not part of the hub; it is imported, as a workbook or a TSV:
/// <c>NAME TAB U+XXXXX [TAB FALLBACK]</c>, # for comments.
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
            else if (line.Length > 0)
            {
                var fields = line.Split('\t');
                var place = number.ToString(CultureInfo.InvariantCulture);
                pack.Add(new(number, CellAt(0), CellAt(1), CellAt(2)), problems);

                PackCell CellAt(int index) => new(index < fields.Length ? fields[index] : "", place);
            }
        }

        return pack;
    }

    /// <summary>Makes a pack of rows that were read elsewhere, with the checks of <see cref="Read"/>.</summary>
    public static AddedCharacterPack From(IEnumerable<AddedCharacterRow> rows, ICollection<PackProblem> problems)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(problems);
        var pack = new AddedCharacterPack(new Dictionary<string, string>());
        foreach (var row in rows)
        {
            pack.Add(row, problems);
        }

        return pack;
    }

    private void Add(AddedCharacterRow row, ICollection<PackProblem> problems)
    {
        void Report(PackCell cell, string ja, string en) => problems.Add(new(row.Line, ja, en) { Place = cell.Place });

        if (!CharacterName.TryParse(row.Name.Text.Trim(), out var name))
        {
            Report(row.Name, $"文字図形名ではありません: {row.Name.Text}", $"not a character name: {row.Name.Text}");
            return;
        }

        if (!TryReadCode(row.Code.Text.Trim(), out var code) || code.Second != 0)
        {
            Report(row.Code, $"{name}: 符号位置は U+XXXX の形で 1 つ必要です。", $"{name}: one code point U+XXXX expected, found \"{row.Code.Text}\"");
            return;
        }

        if (!IsPrivate(code.First))
        {
            Report(row.Code, $"{name}: {code} は私用領域ではありません。", $"{name}: {code} is not private use");
            return;
        }

        if (!TryReadFallback(row.Fallback.Text.Trim(), out var fallback))
        {
            Report(row.Fallback, $"{name}: 代替文字が 1 文字として読めません: {row.Fallback.Text}", $"{name}: fallback is not one character: {row.Fallback.Text}");
            return;
        }

        if (_byName.TryGetValue(name, out var same))
        {
            Report(row.Name, $"{name} は 2 回あります（1 回目は {new ScalarSequence(same.Scalar)}）。", $"{name} is given twice, first as {new ScalarSequence(same.Scalar)}");
            return;
        }

        if (TryFind(code.First, out var other))
        {
            Report(row.Code, $"{code} は {other.Name} に使われています。", $"{code} is already {other.Name}");
            return;
        }

        var character = new AddedCharacter(name, code.First, fallback);
        _all.Add(character);
        _byName.Add(name, character);
        _byScalar.Set(code.First, _all.Count);
    }

    private static bool TryReadCode(string text, out ScalarSequence code) =>
        ScalarSequence.TryParse(text.StartsWith("0x", StringComparison.OrdinalIgnoreCase) ? text[2..] : text, out code) && !code.IsEmpty;

    // A single character is itself: "A" is no hexadecimal number here. What isn't assigned to anybody can't stand for a character.
    private static bool TryReadFallback(string text, out ScalarSequence fallback)
    {
        fallback = default;
        return text is "" or "-" or "－" or "―" or "なし"
            || ((IsOneCharacter(text, out fallback) || TryReadCode(text, out fallback)) && !IsPrivate(fallback.First));
    }

    private static bool IsOneCharacter(string text, out ScalarSequence character) =>
        ScalarSequence.TryFromText(text, out character) && character.Second is 0 or 0x3099 or 0x309A or >= 0xFE00 and <= 0xFE0F or >= 0xE0100 and <= 0xE01EF;

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
