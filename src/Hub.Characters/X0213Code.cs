using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Hub.Characters;

/// <summary>A code of JIS X 0213 (面区点).</summary>
/// <param name="Index">((plane - 1) × 94 + row - 1) × 94 + cell - 1; -1 for none.</param>
public readonly record struct X0213Code(int Index)
{
    /// <summary>Number of code positions: two planes of 94 × 94.</summary>
    public const int Count = 2 * 94 * 94;

    /// <summary>No code.</summary>
    public static X0213Code None { get; } = new(-1);

    /// <summary>True where this is no code.</summary>
    public bool IsNone => Index < 0;

    /// <summary>面, 1 or 2.</summary>
    public int Plane => (Index / (94 * 94)) + 1;

    /// <summary>区, 1 to 94.</summary>
    public int Row => (Index / 94 % 94) + 1;

    /// <summary>点, 1 to 94.</summary>
    public int Cell => (Index % 94) + 1;

    /// <summary>The code of a plane, row and cell. Throws where one is out of range.</summary>
    public static X0213Code Of(int plane, int row, int cell)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(plane is 1 or 2 && row is >= 1 and <= 94 && cell is >= 1 and <= 94, true);
        return new X0213Code(((((plane - 1) * 94) + row - 1) * 94) + cell - 1);
    }

    /// <summary>Reads "1-25-66".</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out X0213Code code)
    {
        code = None;
        var parts = (text ?? "").Split('-');
        if (parts.Length != 3)
        {
            return false;
        }

        Span<int> numbers = [0, 0, 0];
        for (var i = 0; i < 3; i++)
        {
            if (!int.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out numbers[i])
                || numbers[i] < 1 || numbers[i] > (i == 0 ? 2 : 94))
            {
                return false;
            }
        }

        code = Of(numbers[0], numbers[1], numbers[2]);
        return true;
    }

    /// <summary>"1-25-66"; "" for none.</summary>
    public override string ToString() => IsNone ? "" : string.Create(CultureInfo.InvariantCulture, $"{Plane}-{Row:D2}-{Cell:D2}");
}
