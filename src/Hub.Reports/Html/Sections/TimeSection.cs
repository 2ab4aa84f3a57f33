using Hub.Reports.Model;

namespace Hub.Reports.Html.Sections;

/// <summary>Time used, and what the cutover will take at this rate.</summary>
internal static class TimeSection
{
    public static void Write(Page page, RunReport report)
    {
        page.Open("time", "所要時間と本番の見込み", "Time used and forecast");
        var timing = report.Timing;
        var bytes = report.Streams.Sum(s => s.Bytes);
        var records = report.Streams.Sum(s => s.Records);
        page.Add($"<dl><dt>{page.T("開始", "Started")}</dt><dd>{Amounts.Moment(timing.Started)}</dd>");
        if (timing.Finished is { } finished)
        {
            page.Add($"<dt>{page.T("終了", "Finished")}</dt><dd>{Amounts.Moment(finished)}</dd>");
        }

        if (timing.Working > TimeSpan.Zero)
        {
            var seconds = timing.Working.TotalSeconds;
            page.Add($"<dt>{page.T("処理時間", "Working time")}</dt><dd>{Amounts.Duration(timing.Working, page.Language)}</dd>");
            if (timing.Elapsed - timing.Working >= TimeSpan.FromSeconds(1))
            {
                page.Add($"<dt>{page.T("経過時間", "Elapsed time")}</dt><dd>{Amounts.Duration(timing.Elapsed, page.Language)} {page.T($"(中断していた {Amounts.Duration(timing.Elapsed - timing.Working, page.Language)} を含む)", $"({Amounts.Duration(timing.Elapsed - timing.Working, page.Language)} of it interrupted)")}</dd>");
            }

            page.Add($"<dt>{page.T("速さ", "Rate")}</dt><dd>{page.T($"毎秒 {Amounts.Count((long)(records / seconds))}件・{Amounts.Bytes((long)(bytes / seconds))}", $"{Amounts.Count((long)(records / seconds))} records/s, {Amounts.Bytes((long)(bytes / seconds))}/s")}</dd>");
        }

        page.Add($"</dl>");
        WriteStages(page, timing);
        WriteForecast(page, timing, bytes, report.Streams.Sum(s => Math.Max(s.Bytes, s.DeclaredBytes ?? 0)));
        page.Close();
    }

    private static void WriteStages(Page page, TimingReport timing)
    {
        var most = timing.Stages.Count == 0 ? 0 : timing.Stages.Max(s => s.Time.TotalSeconds);
        if (most <= 0)
        {
            return;
        }

        page.Add($"<h3>{page.T("段階ごとの時間", "Time by stage")}</h3>");
        page.Add($"<svg class=\"bars\" viewBox=\"0 0 760 {new Markup($"{timing.Stages.Count * 28}")}\" role=\"img\" aria-label=\"{page.T("段階ごとの時間", "Time by stage")}\">");
        for (var i = 0; i < timing.Stages.Count; i++)
        {
            var stage = timing.Stages[i];
            var width = Math.Max(2, 440 * stage.Time.TotalSeconds / most);
            page.Add($"<text x=\"0\" y=\"{new Markup($"{i * 28 + 18}")}\">{Name(page, stage.Name)}</text><rect class=\"info\" x=\"170\" y=\"{new Markup($"{i * 28 + 5}")}\" width=\"{new Markup(StackedBar.Coordinate(width))}\" height=\"17\" rx=\"2\"/><text class=\"value\" x=\"{new Markup(StackedBar.Coordinate(178 + width))}\" y=\"{new Markup($"{i * 28 + 18}")}\">{Amounts.Duration(stage.Time, page.Language)}</text>");
        }

        page.Add($"</svg><p class=\"small\">{page.T("並行して進む作業の時間を合算しています。全体の処理時間より長くなることがあります。", "Added up over all that works at the same time: the sum may be longer than the run.")}</p>");
    }

    private static string Name(Page page, string stage) => stage switch
    {
        "frame" => page.T("レコードの切り出し", "framing"),
        "decode" => page.T("文字コードの変換", "decoding"),
        "cleanse" => page.T("文字の整え", "cleansing"),
        "map" => page.T("項目への変換", "mapping"),
        "validate" => page.T("検査", "validation"),
        "store" => page.T("保存", "storing"),
        _ => stage,
    };

    private static void WriteForecast(Page page, TimingReport timing, long bytes, long whole)
    {
        page.Add($"<h3>{page.T("本番切替の見込み", "Forecast of the cutover")}</h3>");
        if (timing.Working <= TimeSpan.Zero || bytes == 0)
        {
            page.Say("処理時間が測られていないため、見込みは出せません。", "No working time was measured, so there is no forecast.");
            return;
        }

        var cutover = timing.CutoverBytes ?? whole;
        var time = TimeSpan.FromSeconds(timing.Working.TotalSeconds * cutover / bytes);
        var cautious = time * 1.5;
        page.Add($"<p>{page.T("本番のデータ量", "At the cutover's volume of")} <b>{Amounts.Bytes(cutover)}</b> {page.T("なら、およそ", "it takes about")} <b>{Amounts.Duration(time, page.Language)}</b>{page.T("。余裕をみて", "; plan for")} <b>{Amounts.Duration(cautious, page.Language)}</b>{page.T("を見込んでください。", ".")}</p>");
        var volume = timing.CutoverBytes is not null ? page.T("本番のデータ量は指定された値", "the cutover's volume is as stated")
            : whole > bytes ? page.T("本番のデータ量は今回のファイル全体(申告の大きさ)と同じ", "the cutover has as much data as the files of this run were declared to have")
            : page.T("本番のデータ量は今回と同じ", "the cutover has as much data as this run");
        page.Add($"<p class=\"small\">{page.T(
            $"前提: (1) {volume}。(2) 今回と同じ機器・回線・アダプタで、時間はデータ量に比例する(今回 {Amounts.Bytes(bytes)} / {Amounts.Duration(timing.Working, page.Language)})。(3) 指摘の割合は今回と変わらない。(4) 余裕は1.5倍。(5) 現行システムでの抽出、隔離レコードの修正、職員による検査の時間は含まない。",
            $"Assumptions: (1) {volume}; (2) same machines, network and adapter, time in proportion to bytes (here {Amounts.Bytes(bytes)} in {Amounts.Duration(timing.Working, page.Language)}); (3) the same share of findings; (4) a margin of 1.5; (5) extraction, repair of quarantined records and inspection by staff come on top.")}</p>");
    }
}
