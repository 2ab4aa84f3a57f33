using System.Runtime.CompilerServices;
using Hub.Findings;

namespace Hub.Reports.Html;

/// <summary>A page that is being written, in one language.</summary>
internal sealed class Page(TextWriter output, Language language)
{
    private int _sections;

    public TextWriter Output => output;

    public Language Language => language;

    /// <summary>The text in the language of the page. It is data to <see cref="Add"/>: escaped there.</summary>
    public string T(string ja, string en) => language == Language.Ja ? ja : en;

    /// <summary>Writes HTML; holes are escaped.</summary>
    public void Add([InterpolatedStringHandlerArgument("")] MarkupHandler markup)
    {
        _ = markup;
        output.Write('\n');
    }

    /// <summary>Opens a numbered section.</summary>
    public void Open(string id, string ja, string en)
    {
        _sections++;
        Add($"<section id=\"{id}\"><h2><span class=\"no\">{_sections}</span>{T(ja, en)}</h2>");
    }

    /// <summary>Closes it.</summary>
    public void Close() => Add($"</section>");

    /// <summary>A sentence of explanation.</summary>
    public void Say(string ja, string en) => Add($"<p>{T(ja, en)}</p>");
}
