using Hub.Findings;

namespace Hub.Cli.Shell;

/// <summary>Runs one command line and turns what happens into an exit code and a message that names the fix.</summary>
internal static class Runner
{
    /// <summary>Parses and runs; never throws.</summary>
    public static async Task<int> RunAsync(string[] args, CliContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(args);
        var parsed = Verbs.Create(context).Parse(args);
        var configuration = new System.CommandLine.InvocationConfiguration
        {
            Output = context.Out,
            Error = context.Error,
            EnableDefaultExceptionHandler = false,
        };
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
            {
                await context.Error.WriteLineAsync($"hub: {error.Message}");
            }

            var help = string.Join(' ', new[] { "hub" }.Concat(Path(parsed.CommandResult)).Append("--help"));
            await context.Error.WriteLineAsync(context.Text($"hub: 使い方は `{help}` をご覧ください。", $"hub: see `{help}`."));
            return ExitCode.Usage;
        }

        try
        {
            return await parsed.InvokeAsync(configuration, cancellationToken);
        }
        catch (UsageException exception)
        {
            return await FailAsync(context, ExitCode.Usage, exception);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            await context.Error.WriteLineAsync(context.Text("hub: 中断しました。", "hub: interrupted."));
            return ExitCode.Outside;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return await FailAsync(context, ExitCode.Outside, exception);
        }
    }

    private static async Task<int> FailAsync(CliContext context, int code, Exception exception)
    {
        await context.Error.WriteLineAsync("hub: " + (exception is IBilingual text ? context.Text(text.Ja, text.En) : exception.Message));
        return code;
    }

    private static IEnumerable<string> Path(System.CommandLine.Parsing.CommandResult result)
    {
        var names = new Stack<string>();
        for (System.CommandLine.Parsing.SymbolResult? r = result; r?.Parent is not null; r = r.Parent)
        {
            if (r is System.CommandLine.Parsing.CommandResult command)
            {
                names.Push(command.Command.Name);
            }
        }

        return names;
    }
}
