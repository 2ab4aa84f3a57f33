using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Hub.Client;
using Hub.Findings;

namespace Hub.Cli.Shell;

/// <summary>Runs one command line and turns what happens into an exit code and a message that names the fix.</summary>
internal static class Runner
{
    /// <summary>How long a verb may take to end once the process is told to: as long as a hub lets streams and calls go on, and a little more.</summary>
    private static readonly TimeSpan s_ending = TimeSpan.FromSeconds(25);

    /// <summary>Parses and runs; never throws.</summary>
    public static async Task<int> RunAsync(string[] args, CliContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(args);
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(context.Text("ja", "en"));
        try
        {
            var parsed = Verbs.Create(context).Parse(args);
            if (parsed.Errors.Count > 0)
            {
                return await RefuseAsync(context, parsed);
            }

            var configuration = new InvocationConfiguration { Output = context.Out, Error = context.Error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = s_ending };
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
        catch (HubException exception)
        {
            return await FailAsync(context, CodeOf(exception.Fault), exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            await context.Error.WriteLineAsync("hub: " + (exception is IBilingual text ? context.Text(text.Ja, text.En) : DiskTrouble.Describe(context, exception)));
            return ExitCode.Outside;
        }
#pragma warning disable CA1031 // The last place where a fault of the hub can be told from one of the user's: its text may hold data, so only its kind and place are shown.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            await context.Error.WriteLineAsync(context.Text(
                $"hub: ハブ自身の不具合です（{exception.GetType().Name}）。次の行を添えて開発元へお知らせください。",
                $"hub: a fault of the hub itself ({exception.GetType().Name}): please report it with the lines below."));
            await context.Error.WriteLineAsync(exception.StackTrace);
            return ExitCode.Internal;
        }
    }

    private static int CodeOf(HubFault fault) => fault switch
    {
        HubFault.SourceFile or HubFault.Refused => ExitCode.Usage,
        HubFault.Disputed or HubFault.Stopped => ExitCode.Findings,
        HubFault.Internal => ExitCode.Internal,
        _ => ExitCode.Outside,
    };

    private static async Task<int> RefuseAsync(CliContext context, ParseResult parsed)
    {
        foreach (var error in parsed.Errors)
        {
            await context.Error.WriteLineAsync($"hub: {error.Message}");
        }

        var command = parsed.CommandResult.Command;
        List<string> known = [.. command.Subcommands.Select(c => c.Name), .. command.Options.Select(o => o.Name)];
        var unknown = parsed.UnmatchedTokens.Concat(parsed.Tokens.Where(t => t.Type == TokenType.Argument && t.Value.StartsWith("--", StringComparison.Ordinal)).Select(t => t.Value));
        foreach (var near in unknown.Select(t => Nearest.Find(t, known)).OfType<string>().Distinct())
        {
            await context.Error.WriteLineAsync(context.Text($"hub: もしかして {near} ですか。", $"hub: did you mean {near}?"));
        }

        var help = string.Join(' ', new[] { "hub" }.Concat(Path(parsed.CommandResult)).Append("--help"));
        await context.Error.WriteLineAsync(context.Text($"hub: 使い方は `{help}` をご覧ください。", $"hub: see `{help}`."));
        return ExitCode.Usage;
    }

    private static async Task<int> FailAsync(CliContext context, int code, Exception exception)
    {
        await context.Error.WriteLineAsync("hub: " + (exception is IBilingual text ? context.Text(text.Ja, text.En) : exception.Message));
        return code;
    }

    private static IEnumerable<string> Path(CommandResult result)
    {
        var names = new Stack<string>();
        for (SymbolResult? r = result; r?.Parent is not null; r = r.Parent)
        {
            if (r is CommandResult command)
            {
                names.Push(command.Command.Name);
            }
        }

        return names;
    }
}
