namespace Hub.Forge;

/// <summary>A small generator of chance (SplitMix64): the same seed and stream give the same numbers on any machine and runtime.</summary>
internal struct Chance
{
    private const ulong Golden = 0x9E37_79B9_7F4A_7C15;

    private ulong _state;

    public Chance(ulong seed, ulong stream) => _state = Mix(seed * Golden + 1) ^ Mix(stream + Golden);

    /// <summary>A number from 0 to below the bound.</summary>
    public int Below(int bound) => (int)(((Next() >> 32) * (ulong)bound) >> 32);

    /// <summary>A number between both, inclusive.</summary>
    public int Between(int least, int most) => least + Below(most - least + 1);

    /// <summary>True in so many of a thousand cases.</summary>
    public bool PerMille(int share) => Below(1000) < share;

    /// <summary>A number from 0 to below 1.</summary>
    public double Fraction() => (Next() >> 11) * (1.0 / (1UL << 53));

    public ulong Next()
    {
        _state += Golden;
        return Mix(_state);
    }

    private static ulong Mix(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xBF58_476D_1CE4_E5B9;
        z = (z ^ (z >> 27)) * 0x94D0_49BB_1331_11EB;
        return z ^ (z >> 31);
    }
}
