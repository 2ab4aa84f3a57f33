using Hub.Adapters.Steps;

namespace Hub.Adapters.Functions;

/// <summary>All mapping functions by name.</summary>
internal static partial class FunctionLibrary
{
    /// <summary>The functions in the order of the guide.</summary>
    public static IReadOnlyList<FunctionSpec> All { get; } = [.. TextFunctions(), .. CodeFunctions(), .. DateFunctions()];

    /// <summary>The function of that name, or null.</summary>
    public static FunctionSpec? Find(string name) => All.FirstOrDefault(f => f.Name == name);

    private static FunctionSpec[] TextFunctions() =>
    [
        new("trim", "両端の空白（半角・全角）を除く。", "Removes spaces of both widths.",
            [Choice("side", "どちら側か。既定は both。", "Which side; default both.", "both", "left", "right")],
            a => new TrimStep(a.Text("side", "both") != "right", a.Text("side", "both") != "left")),
        new("pad", "指定の桁数になるまで埋める。長い値は切らずにエラーとする。", "Fills up to a width; a longer value is an error, never cut.",
            [
                new("to", ParameterKind.Integer, "桁数（文字数）。", "Width in characters.") { IsRequired = true, Min = 1 },
                new("with", ParameterKind.Text, "埋める文字。既定は 0。", "Filling character; default 0."),
                Choice("side", "埋める側。既定は left。", "Side that is filled; default left.", "left", "right"),
            ],
            a => new PadStep(a.Integer("to", 0), a.Utf8("with", "0"), a.Text("side", "left") == "left")),
        new("strip", "指定の文字をすべて除く（電話番号のハイフンなど）。", "Removes the given characters wherever they stand.",
            [new("characters", ParameterKind.Text, "除く文字。", "Characters to remove.") { IsRequired = true }],
            a => new StripStep(a.Text("characters"))),
        new("strip-zeros", "先頭のゼロを除く。", "Removes leading zeros.",
            [new("keep-one", ParameterKind.Boolean, "すべてゼロのとき 0 を残すか。既定は true。", "Whether all zeros leave one 0; default true.")],
            a => new StripZerosStep(a.Boolean("keep-one", true))),
        new("substring", "途中の文字を取り出す。", "Takes characters from a place on.",
            [
                new("start", ParameterKind.Integer, "開始位置（1 から）。", "First character, from 1.") { IsRequired = true, Min = 1 },
                new("length", ParameterKind.Integer, "文字数。既定は最後まで。", "How many characters; default all."),
            ],
            a => new SubstringStep(a.Integer("start", 1), a.Integer("length", -1))),
        new("split", "最初の空白の前 (first) か後 (rest) を取り出す（氏と名）。空白のない値は人に回す。",
            "Takes what is before (first) or after (rest) the first space: family and given name. A value without a space goes to a person.",
            [
                Choice("part", "first か rest。", "first or rest.", "first", "rest") with { IsRequired = true },
                Choice("unsplit", "空白がないとき: quarantine（隔離、既定）か whole（first に全体を入れ警告）。",
                    "Without a space: quarantine (default) or whole (all of it in first, with a warning).", "quarantine", "whole"),
            ],
            a => new SplitStep(a.Text("part") == "first", a.Text("unsplit", "quarantine") == "whole")),
        new("one-space", "連続する空白を全角空白1文字にする（氏名）。", "Makes every run of spaces one full-width space (names).", [], _ => new OneSpaceStep()),
        new("full-width", "半角英数字・記号・カナを全角にする。濁点・半濁点は結合する。", "Half-width letters, digits, signs and kana to full width; voiced marks are joined.", [], _ => new WidthStep(false)),
        new("kana", "半角カナだけを全角にする。", "Half-width kana only to full width.", [], _ => new WidthStep(true)),
        new("half-width", "全角英数字・記号を半角にする。", "Full-width letters, digits and signs to half width.", [], _ => new HalfWidthStep()),
        new("upper", "英小文字を大文字にする。", "ASCII letters to capitals.", [], _ => new UpperStep()),
        new("prefix", "空でない値の前に文字を付ける。", "Puts a text before a value that is not empty.",
            [new("text", ParameterKind.Text, "付ける文字。", "The text.") { IsRequired = true }], a => new AffixStep(a.Utf8("text"), true)),
        new("suffix", "空でない値の後ろに文字を付ける。", "Puts a text after a value that is not empty.",
            [new("text", ParameterKind.Text, "付ける文字。", "The text.") { IsRequired = true }], a => new AffixStep(a.Utf8("text"), false)),
        new("replace", "文字列を置き換える。", "Replaces every occurrence of a text.",
            [
                new("from", ParameterKind.Text, "元の文字列。", "What is replaced.") { IsRequired = true },
                new("to", ParameterKind.Text, "新しい文字列。既定は空。", "By what; default nothing."),
            ],
            a => a.Text("from").Length == 0 ? Empty(a) : new ReplaceStep(a.Utf8("from"), a.Utf8("to"))),
        new("empty-if", "その値なら「なし」とする。zeros はゼロだけ、nines は 9 だけの値。", "Values that mean nothing; zeros and nines stand for any number of them.",
            [new("values", ParameterKind.Texts, "値。", "The values.") { IsRequired = true }], a => new EmptyIfStep(a.Texts("values"))),
        new("digits", "数字だけであることを確かめる。", "Checks that the value is digits.",
            [new("length", ParameterKind.Integer, "桁数。既定は問わない。", "How many; default any.")], a => new DigitsStep(a.Integer("length", 0))),
        new("number", "数値を最短の十進表記にする。", "The shortest decimal form of a number.",
            [
                new("scale", ParameterKind.Integer, "小数点を左へ動かす桁数。既定は 0。", "Digits that the point moves left; default 0.") { Max = 30 },
                Choice("zero", "0 のとき: keep（既定）か empty。", "A zero: keep (default) or empty.", "keep", "empty"),
            ],
            a => new NumberStep(a.Integer("scale", 0), a.Text("zero", "keep") == "empty")),
        new("overpunch", "文字で抽出されたゾーン十進の符号を読む（12C → 123、12L → -123）。", "Reads the sign of a zoned number that was extracted as text: 12C is 123, 12L is -123.", [], _ => new OverpunchStep()),
    ];

    private static FunctionParameter Choice(string name, string ja, string en, params string[] words) =>
        new(name, ParameterKind.Choice, ja, en) { Words = words };

    private static Step? Empty(StepArguments arguments)
    {
        arguments.Problem("from", "from は空にできません。", "from may not be empty.");
        return null;
    }
}
