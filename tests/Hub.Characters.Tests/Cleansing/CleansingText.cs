using System.Buffers;
using System.Text;
using Hub.Characters.Cleansing;

namespace Hub.Characters.Tests.Cleansing;

/// <summary>Cleanses strings, so that tests read like the rule they show.</summary>
internal static class CleansingText
{
    public static (string Text, CleanseResult Result, CharacterIssueList Issues) Run(this Cleanser cleanser, string text, TextKind kind = TextKind.General)
    {
        var issues = new CharacterIssueList();
        var utf8 = Encoding.UTF8.GetBytes(text);
        var destination = new byte[Cleanser.MaxUtf8Length(utf8.Length)];
        var result = cleanser.Cleanse(utf8, kind, destination, issues);
        Assert.Equal(OperationStatus.Done, result.Status);
        return (Encoding.UTF8.GetString(destination, 0, result.Written), result, issues);
    }

    /// <summary>As adapters do it: each code through the composed table, then the rules of context.</summary>
    public static string RunComposed(this Cleanser cleanser, string text, TextKind kind)
    {
        var issues = new CharacterIssueList();
        var composed = new List<byte>();
        var contextual = Cleanser.NeedsContext(kind);
        Span<byte> one = stackalloc byte[64];
        foreach (var rune in text.EnumerateRunes())
        {
            var flag = cleanser.RewriteCode(0, Encoding.UTF8.GetBytes(rune.ToString()), one, out var written);
            contextual |= CharacterFlag.IsContextual(flag);
            composed.AddRange(one[..written]);
        }

        var utf8 = composed.ToArray();
        if (!contextual)
        {
            return Encoding.UTF8.GetString(utf8);
        }

        var destination = new byte[Cleanser.MaxUtf8Length(utf8.Length)];
        var result = cleanser.CleanseContext(utf8, kind, destination, issues);
        return Encoding.UTF8.GetString(destination, 0, result.Written);
    }

    public static IEnumerable<CharacterRule> Rules(this CharacterIssueList issues) => Enumerable.Range(0, issues.Count).Select(i => issues[i].Rule);
}
