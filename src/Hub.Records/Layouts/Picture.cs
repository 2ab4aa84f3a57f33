namespace Hub.Records.Layouts;

/// <summary>A PICTURE, understood.</summary>
/// <param name="Text">As written, runs not expanded.</param>
/// <param name="Category">Class of data.</param>
/// <param name="Positions">Character positions it takes in storage (V, S and P take none).</param>
/// <param name="Digits">Digits stored; 0 where not numeric.</param>
/// <param name="Scale">Value = stored digits × 10^−Scale; negative where P stands at the right.</param>
/// <param name="IsSigned">Whether it can be negative.</param>
public sealed record Picture(string Text, PictureCategory Category, int Positions, int Digits, int Scale, bool IsSigned)
{
    /// <summary>True for 9, S, V, P only.</summary>
    public bool IsNumeric => Category == PictureCategory.Numeric;
}
