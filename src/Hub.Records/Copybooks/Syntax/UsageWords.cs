namespace Hub.Records.Copybooks.Syntax;

/// <summary>The words of USAGE.</summary>
internal static class UsageWords
{
    private static readonly Dictionary<string, UsageWord> s_words = new(StringComparer.OrdinalIgnoreCase)
    {
        ["DISPLAY"] = UsageWord.Display,
        ["NATIONAL"] = UsageWord.National,
        ["DISPLAY-1"] = UsageWord.Dbcs,
        ["KANJI"] = UsageWord.Dbcs,
        ["COMP"] = UsageWord.Comp,
        ["COMPUTATIONAL"] = UsageWord.Comp,
        ["COMP-0"] = UsageWord.Comp4,
        ["COMP-1"] = UsageWord.Comp1,
        ["COMPUTATIONAL-1"] = UsageWord.Comp1,
        ["COMP-2"] = UsageWord.Comp2,
        ["COMPUTATIONAL-2"] = UsageWord.Comp2,
        ["COMP-3"] = UsageWord.Comp3,
        ["COMPUTATIONAL-3"] = UsageWord.Comp3,
        ["COMP-4"] = UsageWord.Comp4,
        ["COMPUTATIONAL-4"] = UsageWord.Comp4,
        ["COMP-5"] = UsageWord.Comp5,
        ["COMPUTATIONAL-5"] = UsageWord.Comp5,
        ["COMP-N"] = UsageWord.CompN,
        ["COMPUTATIONAL-N"] = UsageWord.CompN,
        ["NATIVE"] = UsageWord.Comp5,
        ["COMP-6"] = UsageWord.Comp6,
        ["COMPUTATIONAL-6"] = UsageWord.Comp6,
        ["COMP-X"] = UsageWord.CompX,
        ["COMPUTATIONAL-X"] = UsageWord.CompX,
        ["BINARY"] = UsageWord.Binary,
        ["PACKED-DECIMAL"] = UsageWord.Packed,
        ["PACKED"] = UsageWord.Packed,
        ["BINARY-CHAR"] = UsageWord.BinaryChar,
        ["BINARY-SHORT"] = UsageWord.BinaryShort,
        ["BINARY-LONG"] = UsageWord.BinaryLong,
        ["BINARY-DOUBLE"] = UsageWord.BinaryDouble,
        ["SIGNED-SHORT"] = UsageWord.BinaryShort,
        ["SIGNED-INT"] = UsageWord.BinaryLong,
        ["SIGNED-LONG"] = UsageWord.BinaryDouble,
        ["UNSIGNED-SHORT"] = UsageWord.UnsignedShort,
        ["UNSIGNED-INT"] = UsageWord.UnsignedLong,
        ["UNSIGNED-LONG"] = UsageWord.UnsignedDouble,
        ["FLOAT-SHORT"] = UsageWord.FloatShort,
        ["FLOAT-LONG"] = UsageWord.FloatLong,
        ["INDEX"] = UsageWord.Index,
        ["POINTER"] = UsageWord.Pointer,
        ["ADDRESS"] = UsageWord.Pointer,
        ["PROCEDURE-POINTER"] = UsageWord.Pointer,
        ["FUNCTION-POINTER"] = UsageWord.Pointer,
        ["BIT"] = UsageWord.Bit,
    };

    public static bool TryFind(string word, out UsageWord usage) => s_words.TryGetValue(word, out usage);

    /// <summary>The word as it is mostly written; empty for one that was not said.</summary>
    public static string Text(UsageWord? word) => s_words.FirstOrDefault(w => w.Value == word).Key ?? "";

    /// <summary>The UNSIGNED form of a C-like binary; the word itself where it has none.</summary>
    public static UsageWord Unsigned(UsageWord word) => word switch
    {
        UsageWord.BinaryChar => UsageWord.UnsignedChar,
        UsageWord.BinaryShort => UsageWord.UnsignedShort,
        UsageWord.BinaryLong => UsageWord.UnsignedLong,
        UsageWord.BinaryDouble => UsageWord.UnsignedDouble,
        _ => word,
    };
}
