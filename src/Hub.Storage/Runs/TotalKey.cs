namespace Hub.Storage.Runs;

/// <summary>A part of the key that a control total is about: rows whose item has this value.</summary>
/// <param name="ItemId">The item, of the group whose rows are counted.</param>
/// <param name="Value">Its value; empty: absent.</param>
public sealed record TotalKey(string ItemId, string Value);
