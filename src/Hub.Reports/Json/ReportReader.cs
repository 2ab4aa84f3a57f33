using System.Globalization;
using System.Text.Json;
using Hub.Findings;
using Hub.Reports.Model;

namespace Hub.Reports.Json;

/// <summary>Reads report.json back: what a run told, for comparing it with another one. Samples, characters and stage times are left out.</summary>
internal static class ReportReader
{
    public static RunReport Read(JsonElement root)
    {
        var version = Text(root, "version");
        if (!version.StartsWith("1.", StringComparison.Ordinal))
        {
            throw new FormatException($"version {version}");
        }

        var codes = root.GetProperty("codes").EnumerateArray().Select(CodeOf).ToDictionary(c => c.ToString(), StringComparer.Ordinal);
        return new RunReport
        {
            RunId = Text(root, "runId"),
            Mode = Name<RunMode>(root, "mode"),
            State = Name<RunState>(root, "state"),
            Municipality = new(Text(root.GetProperty("municipality"), "code"), Text(root.GetProperty("municipality"), "name")),
            Basis = BasisOf(root.GetProperty("basis")),
            Streams = All(root, "streams", StreamOf),
            Groups = All(root, "groups", g => new GroupReport { Id = Text(g, "id"), Name = Text(g, "name"), Rows = Count(g, "rows"), Sha256 = Text(g, "sha256"), File = Text(g, "file") }),
            Findings = All(root, "findings", f => FindingOf(f, codes)),
            Drops = All(root, "drops", d => new DropSummary(Text(d, "stream"), Text(d, "reason"), Count(d, "count"))),
            SuppliedValues = All(root, "suppliedValues", SuppliedOf),
            ControlTotals = All(root, "controlTotals", t => new ControlTotal(Text(t, "name"), Text(t, "key"), t.GetProperty("source").GetDecimal(), t.GetProperty("target").GetDecimal(), t.GetProperty("quarantined").GetDecimal())),
            Timing = TimingOf(root.GetProperty("timing")),
            Override = root.TryGetProperty("override", out var o) ? new OverrideReport(Text(o, "who"), Text(o, "reason"), o.GetProperty("when").GetDateTimeOffset()) : null,
        };
    }

    private static FindingCode CodeOf(JsonElement code)
    {
        var (message, hint) = (code.GetProperty("message"), code.GetProperty("hint"));
        var number = int.Parse(Text(code, "code").AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture);
        return new FindingCode(number, Text(code, "name"), Severity.Error, new(Text(message, "ja"), Text(message, "en"), Text(hint, "ja"), Text(hint, "en")));
    }

    private static FindingSummary FindingOf(JsonElement f, Dictionary<string, FindingCode> codes) => new()
    {
        Code = codes[Text(f, "code")],
        Severity = Name<Severity>(f, "severity"),
        Group = Text(f, "group"),
        ItemId = Text(f, "itemId"),
        ItemName = Text(f, "itemName"),
        Field = Text(f, "field"),
        Count = Count(f, "count"),
        Records = Count(f, "records"),
    };

    private static BasisReport BasisOf(JsonElement b) => new()
    {
        BusinessId = Text(b, "businessId"),
        BusinessName = Text(b, "businessName"),
        EditionVersion = Text(b, "editionVersion"),
        EditionIsOfficial = b.GetProperty("editionIsOfficial").GetBoolean(),
        Adapter = Text(b, "adapter"),
        AdapterVersion = Text(b, "adapterVersion"),
        Charset = Text(b, "charset"),
        Tables = [.. b.GetProperty("tables").EnumerateArray().Select(t => t.GetString() ?? throw new FormatException("tables null"))],
        Profile = Text(b, "profile"),
        HubVersion = Text(b, "hubVersion"),
    };

    private static StreamReport StreamOf(JsonElement s) => new()
    {
        Name = Text(s, "name"),
        Complete = s.GetProperty("complete").GetBoolean(),
        Bytes = Count(s, "bytes"),
        Records = Count(s, "records"),
        Accepted = Count(s, "accepted"),
        Quarantined = Count(s, "quarantined"),
        Dropped = Count(s, "dropped"),
        Sha256 = Text(s, "sha256"),
        DeclaredBytes = s.TryGetProperty("declaredBytes", out var bytes) ? bytes.GetInt64() : null,
        DeclaredRecords = s.TryGetProperty("declaredRecords", out var records) ? records.GetInt64() : null,
        DeclaredSha256 = s.TryGetProperty("declaredSha256", out var sha256) ? sha256.GetString() : null,
    };

    private static SuppliedValueSummary SuppliedOf(JsonElement s) => new()
    {
        Kind = Name<SuppliedValueKind>(s, "kind"),
        Group = Text(s, "group"),
        ItemId = Text(s, "itemId"),
        ItemName = Text(s, "itemName"),
        Field = Text(s, "field"),
        Value = Text(s, "value"),
        Count = Count(s, "count"),
        InSource = s.TryGetProperty("inSource", out var inSource) ? inSource.GetInt64() : 0,
        Of = Count(s, "of"),
    };

    private static TimingReport TimingOf(JsonElement t) => new()
    {
        Started = t.GetProperty("started").GetDateTimeOffset(),
        Finished = t.TryGetProperty("finished", out var finished) ? finished.GetDateTimeOffset() : null,
        Working = TimeSpan.FromSeconds(t.GetProperty("workingSeconds").GetDouble()),
        Elapsed = TimeSpan.FromSeconds(t.TryGetProperty("elapsedSeconds", out var elapsed) ? elapsed.GetDouble() : 0),
        Stages = All(t, "stages", static s => new StageTime(Text(s, "name"), TimeSpan.FromSeconds(s.GetProperty("seconds").GetDouble()))),
    };

    private static T Name<T>(JsonElement parent, string name)
        where T : struct, Enum
    {
        var text = Text(parent, name);
        return Enum.GetValues<T>().Where(v => JsonNamingPolicy.SnakeCaseLower.ConvertName(v.ToString()) == text).Select(v => (T?)v).FirstOrDefault() ?? throw new FormatException($"{name} {text}");
    }

    private static string Text(JsonElement parent, string name) => parent.GetProperty(name).GetString() ?? throw new FormatException($"{name} null");

    private static long Count(JsonElement parent, string name) => parent.GetProperty(name).GetInt64();

    private static List<T> All<T>(JsonElement parent, string name, Func<JsonElement, T> read) => [.. parent.GetProperty(name).EnumerateArray().Select(read)];
}
