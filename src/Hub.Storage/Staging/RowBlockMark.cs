namespace Hub.Storage.Staging;

/// <summary>A place in a <see cref="RowBlockBuilder"/> to go back to.</summary>
/// <param name="Count">Number of rows.</param>
/// <param name="Records">Number of records.</param>
/// <param name="Length">Number of bytes.</param>
/// <param name="Last">Ordinal of the last row's record.</param>
internal readonly record struct RowBlockMark(int Count, int Records, int Length, long Last);
