using Hub.Reports.Model;

namespace Hub.Reports;

/// <summary>The words for how far the identification of a code is.</summary>
internal static class GaijiWords
{
    /// <summary>"未同定", "確認済 MJ026191 邉".</summary>
    public static string State(GaijiSummary gaiji, Func<string, string, string> text)
    {
        var state = gaiji.State switch
        {
            GaijiState.Decided => text("確認待ち", "to be checked"),
            GaijiState.Checked => text("確認済", "checked"),
            _ => text("未同定", "open"),
        };
        return gaiji.Decision.Length > 0 ? $"{state} {gaiji.Decision}" : state;
    }

    /// <summary>The CSS class of its badge.</summary>
    public static string Style(GaijiState state) => state switch { GaijiState.Decided => "warn", GaijiState.Checked => "ok", _ => "bad" };
}
