namespace Hub.Adapters.Guessing;

/// <summary>A column or field of a sample, and the item that it may fill.</summary>
/// <param name="Name">Name of the column, or made up where the sample has none.</param>
/// <param name="Offset">First byte of a field in fixed records; -1 for a column.</param>
/// <param name="Length">Bytes of the field; 0 for a column.</param>
/// <param name="Kind">What its values look like: empty, digits, date, kana, text.</param>
/// <param name="Form">Form of the date function, where the values are dates; else empty.</param>
/// <param name="Item">The item that it may fill; null where none fits.</param>
public sealed record ColumnGuess(string Name, int Offset, int Length, string Kind, string Form, Guess? Item);
