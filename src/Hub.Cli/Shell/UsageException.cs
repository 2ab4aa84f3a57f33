using Hub.Findings;

namespace Hub.Cli.Shell;

/// <summary>The user asked for something that can't be done as asked. Ends the verb with exit code 2; the message names the thing and the fix.</summary>
internal sealed class UsageException(string ja, string en, Exception? inner = null) : Exception(en, inner), IBilingual
{
    /// <inheritdoc/>
    public string Ja { get; } = ja;

    /// <inheritdoc/>
    public string En { get; } = en;
}
