using System.Globalization;
using Hub.Codecs;

namespace Hub.Adapters.Packs;

/// <summary>The keys of <c>charset.options</c>: the reader and the schema are made of this list. Names are those of <c>hub tables</c>.</summary>
internal static class CharsetOptionLibrary
{
    /// <summary>Charsets without tables: nothing about them can differ from site to site.</summary>
    public static readonly string[] Unicode = ["utf8", "utf16le", "utf16be"];

    private const string Hex = "[0-9A-Fa-f]";
    private const string ShiftCode = $"{Hex}{{2}}({Hex}{{2}})?";

    /// <summary>All keys.</summary>
    public static IReadOnlyList<CharsetOptionSpec> All { get; } =
    [
        Choice<HostSpace>("space", "Double-byte space of JEF and KEIS; default blank.", c => IsOneOf(c, "jef", "keis78", "keis83", "keis90"), (o, v) => o with { Space = v }),
        Choice<WaveDashSide>("wave-dash", "Side of the wave-dash family; default the charset's own.", IsDouble, (o, v) => o with { WaveDash = v }),
        new("gaiji-base", [], $"^(U\\+)?{Hex}{{4,6}}$", "E000", "Private-use scalar of the first code of the user area, in hex; default E000.", IsDouble, SetGaijiBase),
        Choice<JisFormPolicy>("jis-forms", "JEF by form (字形重視) or by area (領域重視); default form.", c => IsOneOf(c, "jef"), (o, v) => o with { JisForms = v }),
        Choice<IvsCollection>("ivs", "Variation sequences written; default moji-joho.", HasTables, (o, v) => o with { Ivs = v }),
        Choice<JipsByteTable>("jips-bytes", "Byte table of JIPS(E); default iso.", c => IsOneOf(c, "jipse"), (o, v) => o with { JipsBytes = v }),
        new("round-trip-only", ["false", "true"], "", "true", "Codes that do not encode back to themselves count as unmapped; default false.", HasTables, (o, v) => o with { RoundTripOnly = v == "true" }),
        new("shifts", [], $"^{ShiftCode}(,{ShiftCode})*/{ShiftCode}(,{ShiftCode})*$", "28,38/29", "Shift codes in hex: to double-byte text, a slash, back; default the vendor's.", HasShifts, (o, v) => o with { Shifts = v }),
    ];

    private static CharsetOptionSpec Choice<T>(string name, string description, Func<string, bool> applies, Func<CharsetOptions, T, CharsetOptions> set)
        where T : struct, Enum
    {
        string[] words = [.. Enum.GetNames<T>().Select(Kebab)];
        return new(name, words, "", words[^1], description, applies, (o, v) => set(o, Enum.GetValues<T>()[Array.IndexOf(words, v)]));
    }

    private static string Kebab(string name) =>
        string.Concat(name.Select((c, i) => char.IsUpper(c) && i > 0 ? "-" + char.ToLowerInvariant(c) : char.ToLowerInvariant(c).ToString()));

    private static CharsetOptions? SetGaijiBase(CharsetOptions options, string hex)
    {
        var scalar = int.Parse(hex.StartsWith("U+", StringComparison.Ordinal) ? hex[2..] : hex, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        return scalar is (>= 0xE000 and <= 0xF8FF) or (>= 0xF0000 and <= 0x10FFFD) ? options with { GaijiBase = scalar } : null;
    }

    private static bool HasTables(string charset) => !Unicode.Contains(charset);

    private static bool HasShifts(string charset) =>
        charset.StartsWith("ibm9", StringComparison.Ordinal) || charset.StartsWith("ibm13", StringComparison.Ordinal) || IsHost(charset);

    private static bool IsDouble(string charset) => HasShifts(charset) || charset is "cp932" or "eucjp-ms" or "sjis2004";

    private static bool IsHost(string charset) => IsOneOf(charset, "jef", "keis78", "keis83", "keis90", "jipsj", "jipse");

    private static bool IsOneOf(string charset, params ReadOnlySpan<string> doubles) => doubles.Contains(charset.Split('+')[0]);
}
