using System.Text.RegularExpressions;

namespace Hub.Catalog.Import;

/// <summary>
/// Turns the conditions of the official lists (※※00100007が1の場合かつ00100102がなし又は不明でない場合) into the hub's expressions.
/// かつ joins items; 又は joins values, or (before an item id) alternatives; 若しくは joins values within an alternative and so binds stronger than 又は.
/// </summary>
internal static partial class JapaneseCondition
{
    /// <summary>The mark in front of a condition.</summary>
    public const string Mark = "※※";

    [GeneratedRegex(@"又は(?=\d{8}が)|若しくは(?=\d{8}が)")]
    private static partial Regex Alternative();

    [GeneratedRegex(@"かつ(?=\d{8}が)")]
    private static partial Regex Conjunction();

    [GeneratedRegex(@"^(?<item>\d{8})が(?<values>.+?)(?<not>でない|ではない)?(の?場合(は?出力?必須)?)?$")]
    private static partial Regex Atom();

    [GeneratedRegex("、|,|又は|若しくは|もしくは|または")]
    private static partial Regex Separator();

    [GeneratedRegex("^[0-9A-Za-z]+$")]
    private static partial Regex Code();

    /// <summary>The expression, or null when the text is not of this language.</summary>
    public static string? ToExpression(string text)
    {
        text = WideText.Narrow(text.Trim()).TrimEnd('。', ' ');
        var alternatives = new List<string>();
        foreach (var alternative in Alternative().Split(text))
        {
            var atoms = new List<string>();
            foreach (var atom in Conjunction().Split(alternative))
            {
                if (ToAtom(atom) is not { } expression)
                {
                    return null;
                }

                atoms.Add(expression);
            }

            alternatives.Add(string.Join(" and ", atoms));
        }

        return string.Join(" or ", alternatives);
    }

    private static string? ToAtom(string text)
    {
        var match = Atom().Match(text);
        if (!match.Success)
        {
            return null;
        }

        var item = match.Groups["item"].Value;
        var negated = match.Groups["not"].Success;
        var values = match.Groups["values"].Value;
        if (values is "null" or "NULL" or "空白")
        {
            return $"{item} is {(negated ? "not null" : "null")}";
        }

        var literals = new List<string>();
        foreach (var value in Separator().Split(values))
        {
            if (ToLiteral(value) is not { } literal)
            {
                return null;
            }

            literals.Add(literal);
        }

        return literals.Count == 1 && !literals[0].Contains("..", StringComparison.Ordinal)
            ? $"{item} {(negated ? "<>" : "=")} {literals[0]}"
            : $"{item} {(negated ? "not in" : "in")} ({string.Join(", ", literals)})";
    }

    private static string? ToLiteral(string value)
    {
        value = value.Trim();
        if (value.Length == 0 || value.Contains('が', StringComparison.Ordinal) || value.Contains('\'', StringComparison.Ordinal))
        {
            return null;
        }

        var ends = value.Split('～', '〜');
        if (ends.Length == 1)
        {
            return $"'{value}'";
        }

        return ends.Length == 2 && ends[0].Length == ends[1].Length && Code().IsMatch(ends[0]) && Code().IsMatch(ends[1])
            ? $"'{ends[0]}'..'{ends[1]}'"
            : null;
    }
}
