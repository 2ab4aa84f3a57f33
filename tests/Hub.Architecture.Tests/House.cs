namespace Hub.Architecture.Tests;

/// <summary>The house rules' way to fail: all that is wrong at once, a line each.</summary>
internal static class House
{
    public static void HasNo(IEnumerable<string> complaints)
    {
        var all = complaints.ToList();
        Assert.True(all.Count == 0, string.Join('\n', all));
    }
}
