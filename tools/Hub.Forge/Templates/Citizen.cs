namespace Hub.Forge.Templates;

/// <summary>A person, by numbers alone: what they stand for is in the names and classes.</summary>
/// <param name="Index">Number of the person, from 0.</param>
/// <param name="Household">Number of the household, from 0.</param>
/// <param name="Head">Number of its head.</param>
/// <param name="Class">Index of the <see cref="LifeClass"/>.</param>
/// <param name="Family">Index of the family name, that of the household.</param>
/// <param name="Given">Index of the given name among those of the class.</param>
internal readonly record struct Citizen(long Index, long Household, long Head, int Class, int Family, int Given)
{
    /// <summary>True for the head of the household.</summary>
    public bool IsHead => Index == Head;
}
