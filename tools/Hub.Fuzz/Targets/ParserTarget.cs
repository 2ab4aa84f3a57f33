using System.Text;

namespace Hub.Fuzz.Targets;

/// <summary>A parser that is one function.</summary>
internal sealed class ParserTarget(string name, IReadOnlyList<byte[]> seeds, IReadOnlyList<string> words, Func<byte[], string> parse, long most = 64 << 20) : IFuzzTarget
{
    public string Name => name;

    public IReadOnlyList<byte[]> Seeds => seeds;

    public IReadOnlyList<string> Words => words;

    public long MostAllocated(int length) => most + (length * 4096L);

    public string Run(byte[] input) => parse(input);

    /// <summary>A parser of text; bytes that are no UTF-8 become U+FFFD, as when a file is read.</summary>
    public static ParserTarget OfText(string name, IReadOnlyList<string> seeds, IReadOnlyList<string> words, Func<string, string> parse) =>
        new(name, [.. seeds.Select(Encoding.UTF8.GetBytes)], words, input => parse(Encoding.UTF8.GetString(input)));
}
