using Hub.Cli.Shell;
using Hub.Findings;

namespace Hub.Cli.Tests;

/// <summary>Runs one command line in this process and keeps what it said.</summary>
internal sealed class CommandLine
{
    private CommandLine(int code, string output, string error)
    {
        Code = code;
        Output = output;
        Error = error;
    }

    public int Code { get; }

    public string Output { get; }

    public string Error { get; }

    public static Task<CommandLine> RunAsync(params string[] args) => RunAsync(Language.En, args);

    public static Task<CommandLine> RunAsync(Language language, params string[] args) => RunAsync(language, _ => null, Stream.Null, args);

    public static async Task<CommandLine> RunAsync(Language language, Func<string, string?> variable, Stream input, params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        using var raw = new MemoryStream();
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        var context = new CliContext
        {
            Out = output,
            Error = error,
            OpenInput = () => input,
            OpenOutput = () => raw,
            Language = language,
            IsTerminal = false,
            Variable = variable,
        };
        var code = await Runner.RunAsync(args, context, patience.Token);
        return new CommandLine(code, output.ToString() + System.Text.Encoding.UTF8.GetString(raw.ToArray()), error.ToString());
    }
}
