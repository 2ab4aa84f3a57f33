namespace Hub.Fuzz.Tests;

/// <summary>A parser with a fault planted in it, for inputs that begin with a certain byte.</summary>
internal sealed class PlantedTarget(string name, Func<byte[], string> parse) : IFuzzTarget
{
    private readonly List<byte[]> _held = [];

    public string Name => name;

    public IReadOnlyList<byte[]> Seeds => ["abc"u8.ToArray()];

    public IReadOnlyList<string> Words => ["!"];

    public string Run(byte[] input) => parse(input);

    /// <summary>Never ends.</summary>
    public static string Hang(byte[] input)
    {
        while (input.Contains((byte)'!'))
        {
            Thread.Sleep(1);
        }

        return "";
    }

    /// <summary>Allocates more than any input is worth.</summary>
    public static string Gorge(byte[] input)
    {
        return input.Contains((byte)'!') ? $"{GC.AllocateUninitializedArray<byte>(100 << 20).Length}" : "";
    }

    /// <summary>Keeps what it was given.</summary>
    public string Leak(byte[] input)
    {
        _held.Add(new byte[1 << 20]);
        return "";
    }
}
