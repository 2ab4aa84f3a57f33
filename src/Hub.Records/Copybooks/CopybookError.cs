using System.Globalization;
using Hub.Findings;

namespace Hub.Records.Copybooks;

/// <summary>A mistake in a copybook: where, what was found, what was expected.</summary>
/// <param name="File">Name of the file.</param>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">Column, from 1; full-width characters take two in fixed format.</param>
/// <param name="Found">The text that was found there.</param>
/// <param name="Expected">What was expected instead.</param>
public sealed record CopybookError(string File, int Line, int Column, string Found, Expectation Expected)
{
    /// <summary>The error as one line: <c>file:line:column: found …, expected …</c>.</summary>
    public string Message(Language language) => language == Language.Ja
        ? string.Create(CultureInfo.InvariantCulture, $"{File}:{Line}:{Column}: 「{Found}」がありますが、{Expected.Ja}が必要です。")
        : string.Create(CultureInfo.InvariantCulture, $"{File}:{Line}:{Column}: found \"{Found}\", expected {Expected.En}");

    /// <inheritdoc/>
    public override string ToString() => Message(Language.En);
}
