namespace Hub.Fuzz;

/// <summary>A parser that takes bytes from outside.</summary>
public interface IFuzzTarget : IDisposable
{
    /// <summary>Name, and folder of its corpus.</summary>
    string Name { get; }

    /// <summary>Sound inputs to begin with.</summary>
    IReadOnlyList<byte[]> Seeds { get; }

    /// <summary>Words of its language, which are worth more than random bytes. Default none.</summary>
    IReadOnlyList<string> Words => [];

    /// <summary>Most bytes that trying an input so long may allocate. Default: 64 MiB and 4 KiB for each byte.</summary>
    long MostAllocated(int length) => (64L << 20) + (length * 4096L);

    /// <summary>Most bytes that it may hold in the end beyond what it held after its first inputs. Default: 64 MiB.</summary>
    long MostHeld => 64L << 20;

    /// <summary>Alters an input. Default: as bytes.</summary>
    byte[] Alter(byte[] input, byte[] other, Mutator mutator) => mutator.Alter(input, other, Words);

    /// <summary>
    /// Tries an input. Throws for whatever the parser does not declare, and <see cref="FuzzException"/> where an answer is wrong.
    /// </summary>
    /// <returns>What came of it, in short. An input with a new answer becomes one to begin with.</returns>
    string Run(byte[] input);

    /// <summary>Lets go of what it holds. Default: nothing.</summary>
    void IDisposable.Dispose() => GC.SuppressFinalize(this);
}
