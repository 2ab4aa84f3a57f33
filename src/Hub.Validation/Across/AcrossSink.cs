using Hub.Findings;

namespace Hub.Validation.Across;

/// <summary>Makes findings about rows of a run under its profile.</summary>
internal sealed class AcrossSink(ValidationProfile profile, IReadOnlyList<string> streams, bool isIncomplete)
{
    private readonly List<Finding> _findings = [];

    /// <summary>What was found since it was last emptied.</summary>
    public List<Finding> Findings => _findings;

    /// <summary>True while records are in quarantine: what is not there may be among them.</summary>
    public bool IsIncomplete => isIncomplete;

    /// <summary>Where a row stands, for people: "JUMIN.DAT #12".</summary>
    public string Name(RowOrigin origin) => $"{StreamOf(origin)} #{origin.Record}";

    /// <summary>Reports something about a row.</summary>
    public void Add(FindingCode code, AcrossRule rule, RowOrigin origin, string found = "", string itemId = "") => Put(code, profile.Of(code, rule.Id), rule, origin, found, itemId);

    /// <summary>Reports that something is not there. While records are in quarantine it may be among them: then the finding only warns.</summary>
    public void AddAbsence(FindingCode code, AcrossRule rule, RowOrigin origin, string found = "", string itemId = "")
    {
        var severity = profile.Of(code, rule.Id);
        Put(code, isIncomplete && severity == Severity.Error ? Severity.Warning : severity, rule, origin, found, itemId);
    }

    private void Put(FindingCode code, Severity severity, AcrossRule rule, RowOrigin origin, string found, string itemId) =>
        _findings.Add(new Finding(code, new SourcePosition(StreamOf(origin), origin.Record, -1, 0))
        {
            Severity = severity,
            Field = rule.Id,
            Found = found,
            Expected = $"{rule.Id}: {rule.Formula}",
            ItemId = itemId,
        });

    private string StreamOf(RowOrigin origin) => origin.Stream >= 0 && origin.Stream < streams.Count ? streams[origin.Stream] : "";
}
