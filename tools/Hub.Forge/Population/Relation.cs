namespace Hub.Forge.Population;

/// <summary>What a person is to the head of the household (続柄).</summary>
internal enum Relation
{
    Head,
    Husband,
    Wife,
    Child,
    Father,
    Mother,
}
