using System.Globalization;

namespace Hub.Fuzz;

/// <summary>What a campaign of fuzzing does.</summary>
public sealed record FuzzOptions
{
    /// <summary>How it is called.</summary>
    public const string Usage = """
        usage: Hub.Fuzz [--seconds 30 | --cases N] [--seed 1] [--target NAME] [--kept DIR] [--limit MILLISECONDS]

        Feeds every parser that takes bytes from outside with altered and made-up input. A failure is an exception that the parser does not declare, a case longer
        than the limit, more memory than the input can be worth, and an answer that depends on how the input was split. The failing input is made small and kept
        under DIR/TARGET (default: corpus beside the program); put it into tools/Hub.Fuzz/corpus, which the tests replay.
        --cases N tries N inputs at each target instead of sharing out the time: the same inputs for the same seed, but for targets behind sockets.
        """;

    /// <summary>Seconds shared out among the targets. Default: 30.</summary>
    public int Seconds { get; init; } = 30;

    /// <summary>Cases at each target; 0: as many as the time allows. Default: 0.</summary>
    public int Cases { get; init; }

    /// <summary>Seed of everything random. Default: 1.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>The targets whose name begins so; empty: all.</summary>
    public string Target { get; init; } = "";

    /// <summary>Folder where failing inputs are kept. Default: the corpus beside the program.</summary>
    public string Kept { get; init; } = Corpus.Beside;

    /// <summary>Milliseconds that a case may take. Default: 10,000.</summary>
    public int Limit { get; init; } = 10_000;

    /// <summary>Reads a command line; null: it can't be understood.</summary>
    public static FuzzOptions? Parse(string[] args)
    {
        ArgumentNullException.ThrowIfNull(args);
        var options = new FuzzOptions();
        for (var i = 0; i < args.Length; i += 2)
        {
            if (i + 1 == args.Length)
            {
                return null;
            }

            var text = args[i + 1];
            var number = int.TryParse(text, CultureInfo.InvariantCulture, out var n) ? n : -1;
            options = args[i] switch
            {
                "--seconds" when number > 0 => options with { Seconds = number },
                "--cases" when number > 0 => options with { Cases = number },
                "--seed" when number >= 0 => options with { Seed = number },
                "--limit" when number > 0 => options with { Limit = number },
                "--target" => options with { Target = text },
                "--kept" => options with { Kept = Path.GetFullPath(text) },
                _ => null!,
            };
            if (options is null)
            {
                return null;
            }
        }

        return options;
    }
}
