using Hub.Findings;

namespace Hub.Cli.Shell;

/// <summary>What a verb needs from the outside, so that tests can give it something else.</summary>
internal sealed class CliContext
{
    /// <summary>Where results go.</summary>
    public required TextWriter Out { get; init; }

    /// <summary>Where messages and progress go.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Raw standard input, for filters.</summary>
    public required Func<Stream> OpenInput { get; init; }

    /// <summary>Raw standard output, for filters.</summary>
    public required Func<Stream> OpenOutput { get; init; }

    /// <summary>Language of the texts.</summary>
    public required Language Language { get; init; }

    /// <summary>True when a person watches: progress bars instead of plain lines.</summary>
    public required bool IsTerminal { get; init; }

    /// <summary>An environment variable, or null.</summary>
    public required Func<string, string?> Variable { get; init; }

    /// <summary>The clock.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>The text in the language of the user.</summary>
    public string Text(string ja, string en) => Language == Language.Ja ? ja : en;

    /// <summary>The context of a real process: HUB_LANG, else LC_ALL, LC_MESSAGES, LANG choose the language.</summary>
    public static CliContext FromProcess() => new()
    {
        Out = Console.Out,
        Error = Console.Error,
        OpenInput = Console.OpenStandardInput,
        OpenOutput = Console.OpenStandardOutput,
        Language = LanguageOf(Environment.GetEnvironmentVariable),
        IsTerminal = !Console.IsErrorRedirected && !Console.IsOutputRedirected,
        Variable = Environment.GetEnvironmentVariable,
    };

    private static Language LanguageOf(Func<string, string?> variable)
    {
        string[] names = ["HUB_LANG", "LC_ALL", "LC_MESSAGES", "LANG"];
        var locale = names.Select(variable).FirstOrDefault(v => !string.IsNullOrEmpty(v));
        return locale?.StartsWith("ja", StringComparison.OrdinalIgnoreCase) == true ? Language.Ja : Language.En;
    }
}
