using System.Text;
using System.Text.RegularExpressions;
using Hub.Findings;
using Hub.Reports.Model;

namespace Hub.Reports.Tests;

public sealed partial class HtmlReportTests
{
    public static TheoryData<string, Language> All()
    {
        var data = new TheoryData<string, Language>();
        foreach (var name in new[] { "usual", "clean", "stopped", "ugly", "huge" })
        {
            data.Add(name, Language.Ja);
            data.Add(name, Language.En);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Write_AnyReport_IsTheSameBytesTwice(string name, Language language) =>
        Assert.Equal(Page(Report(name), language), Page(Report(name), language));

    [Theory]
    [MemberData(nameof(All))]
    public void Write_AnyReport_AsksForNothingFromOutside(string name, Language language)
    {
        var page = Page(Report(name), language);
        Assert.Contains("Content-Security-Policy\" content=\"default-src 'none'", page, StringComparison.Ordinal);
        Assert.DoesNotMatch("(?i)<(script|iframe|img|link|object|embed|base|form)\\b", page);
        Assert.DoesNotMatch("(?i)(https?:)?//[a-z]", Hrefs().Replace(page, ""));
        Assert.DoesNotMatch("(?i)url\\(|@import", page);
        Assert.All(Hrefs().Matches(page), m => Assert.StartsWith("href=\"#", m.Value, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Write_AnyReport_ClosesWhatItOpens(string name, Language language)
    {
        var open = new Stack<string>();
        var page = StyleElement().Replace(Page(Report(name), language), "");
        foreach (Match tag in Tag().Matches(page))
        {
            var element = tag.Groups[2].Value;
            if (tag.Groups[1].Length > 0)
            {
                Assert.Equal(open.Pop(), element);
            }
            else if (tag.Groups[3].Length == 0 && element is not ("meta" or "br"))
            {
                open.Push(element);
            }
        }

        Assert.Empty(open);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Write_AnyReport_LinksLeadSomewhere(string name, Language language)
    {
        var page = Page(Report(name), language);
        foreach (Match link in Hrefs().Matches(page))
        {
            Assert.Contains($"id=\"{link.Value[7..^1]}\"", page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Write_HostileNames_AreShownAndNotRun()
    {
        var page = Page(SampleReports.Ugly(), Language.Ja);
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("&lt;script&gt;alert(&#39;x&#39;)", page, StringComparison.Ordinal);
        Assert.DoesNotContain('\u202E', page);
        Assert.Contains("U+202E", page, StringComparison.Ordinal);
        Assert.DoesNotContain('\u0007', page);
    }

    [Fact]
    public void Write_Usual_SaysTheVerdictAndTheCounts()
    {
        var page = Page(SampleReports.Usual(), Language.Ja);
        Assert.Contains("このままでは移行できません", page, StringComparison.Ordinal);
        Assert.Contains("YOKUSHI.DAT」が届いていません", page, StringComparison.Ordinal);
        Assert.Contains("104件のレコードを隔離しています", page, StringComparison.Ordinal);
        Assert.Contains("812件目", page, StringComparison.Ordinal);
        Assert.Contains("658,532", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_Stopped_SaysFirstWhyAndWhereReadingStoppedAndHowMuchIsLeft()
    {
        var page = Page(SampleReports.Stopped(), Language.Ja);
        var first = Todo().Match(page).Value;
        Assert.Contains("中止の上限(26)を超えたため", first, StringComparison.Ordinal);
        Assert.Contains("JUMIN.DAT #9999", first, StringComparison.Ordinal);
        Assert.Contains("href=\"#H5002\"", first, StringComparison.Ordinal);
        Assert.Contains("✕ 読み込み中止", page, StringComparison.Ordinal);
        Assert.Contains("8.12 MB<small>/ 81.2 MB</small>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("受信中", page, StringComparison.Ordinal);
        Assert.DoesNotContain("✕ 不一致</span></td></tr></tbody></table></div>\n<h3>キー別", page, StringComparison.Ordinal);

        // Ten times the bytes that took 12 seconds.
        Assert.Contains("およそ <b>2分00秒</b>", page, StringComparison.Ordinal);
    }

    [GeneratedRegex("<ol class=\"todo\">\\s*<li>.*?</ul>", RegexOptions.Singleline)]
    private static partial Regex Todo();

    [Fact]
    public void Write_Interrupted_TellsTheTimeWorkedFromTheTimeThatWentBy()
    {
        var usual = SampleReports.Usual();
        var page = Page(usual with { Timing = usual.Timing with { Working = TimeSpan.FromMinutes(20), Elapsed = TimeSpan.FromMinutes(80) } }, Language.Ja);
        Assert.Contains("処理時間</dt><dd>20分00秒", page, StringComparison.Ordinal);
        Assert.Contains("経過時間</dt><dd>1時間20分 (中断していた 1時間00分 を含む)", page, StringComparison.Ordinal);
        Assert.DoesNotContain("経過時間", Page(usual, Language.Ja), StringComparison.Ordinal);
    }

    [Fact]
    public void Write_Committed_SaysThatItIsDone() =>
        Assert.Contains("移行が完了しました", Page(SampleReports.Clean(), Language.Ja), StringComparison.Ordinal);

    [Fact]
    public void Write_Empty_StillIsAPage()
    {
        var report = SampleReports.Clean() with { State = RunState.Receiving, Streams = [], Groups = [] };
        Assert.Contains("まだ判定できません", Page(report, Language.Ja), StringComparison.Ordinal);
    }

    [Fact]
    public void Write_MillionsOfFindings_StaysSmallEnoughToOpenAtOnce() =>
        Assert.InRange(Encoding.UTF8.GetByteCount(Page(SampleReports.Huge(), Language.Ja)), 1, 1_000_000);

    internal static RunReport Report(string name) => name switch
    {
        "usual" => SampleReports.Usual(),
        "clean" => SampleReports.Clean(),
        "stopped" => SampleReports.Stopped(),
        "ugly" => SampleReports.Ugly(),
        _ => SampleReports.Huge(),
    };

    private static string Page(RunReport report, Language language)
    {
        using var stream = new MemoryStream();
        HtmlReport.Write(report, language, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    [GeneratedRegex("href=\"[^\"]*\"")]
    private static partial Regex Hrefs();

    [GeneratedRegex("<style>.*?</style>", RegexOptions.Singleline)]
    private static partial Regex StyleElement();

    [GeneratedRegex("<(/?)([a-z][a-z0-9]*)(?:\\s[^>]*?)?(/?)>")]
    private static partial Regex Tag();
}
