namespace Hub.Forge.Writing;

/// <summary>A fault put into a record, or what faults elsewhere do to it, and what a dry-run must say about it.</summary>
/// <param name="Name">Kind of fault, in kebab-case.</param>
/// <param name="Field">Field it was put into.</param>
/// <param name="IsError">Whether the record must go to quarantine.</param>
/// <param name="Expected">Names of the finding codes that must be reported, and no others.</param>
internal sealed record Fault(string Name, string Field, bool IsError, params IReadOnlyList<string> Expected)
{
    /// <summary>End of its line in the ledger, behind stream and place.</summary>
    public string LedgerText { get; } =
        $"\"fault\":\"{Name}\",\"field\":\"{Field}\",\"severity\":\"{(IsError ? "error" : "warning")}\",\"expect\":[{string.Join(',', Expected.Select(e => $"\"{e}\""))}]}}\n";

    /// <summary>No fault of the record: others that it depends on are in quarantine.</summary>
    public static Fault Consequence(IReadOnlyList<string> expected) => new("consequence", "", false, expected);
}
