namespace Hub.Forge.Templates;

/// <summary>How the numbers of a key are given out: one for each person, or a few in turn where the fields are narrow or where it is a register of things that many persons share.</summary>
/// <param name="First">The first number.</param>
/// <param name="Count">How many there are.</param>
internal sealed record KeyNumbers(long First, long Count)
{
    private const int FewestDigits = 7;
    private const int MostDigits = 18;
    private const long FirstOfMany = 1_000_001;
    private const long ThingsOfRegister = 60;
    private const long Hundred = 100;

    /// <summary>What stands before the digits.</summary>
    public string Prefix { get; init; } = "";

    /// <summary>As many numbers as so many digits hold.</summary>
    public static KeyNumbers Of(int digits)
    {
        var end = 1L;
        for (var i = 0; i < Math.Min(digits, MostDigits); i++)
        {
            end *= 10;
        }

        return digits < FewestDigits ? new KeyNumbers(1, end - 1) : new KeyNumbers(FirstOfMany, end - FirstOfMany);
    }

    /// <summary>A few of them, from the hundred on in which the seed is.</summary>
    public KeyNumbers OfRegister(long seed) => Count <= ThingsOfRegister ? this : this with { First = seed - (seed % Hundred) + 1, Count = ThingsOfRegister };

    /// <summary>The number of a person.</summary>
    public long Of(in Citizen citizen) => First + (citizen.Index % Count);
}
