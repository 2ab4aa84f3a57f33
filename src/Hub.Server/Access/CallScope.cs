using Hub.Access;
using Hub.Contracts.Catalog.V1;
using Hub.Contracts.Character.V1;
using Hub.Contracts.Ingest.V1;
using Hub.Contracts.Run.V1;

namespace Hub.Server.Access;

/// <summary>What a call needs: the right, and what it is about. The whole table; a request that is not in it is denied.</summary>
/// <param name="Right">The right needed.</param>
/// <param name="Run">Id of the run; empty: none.</param>
/// <param name="Municipality">Municipality named by the request itself; empty: none.</param>
/// <param name="IsOfEverybody">True for what was gathered from everybody's runs of the municipality: no vendor's own.</param>
internal readonly record struct CallScope(Right Right, string Run, string Municipality, bool IsOfEverybody = false)
{
    private const string Standard = "standard/";

    /// <summary>What a request needs; null: nobody may.</summary>
    public static CallScope? Of(object request) => request switch
    {
        ListEditionsRequest or GetEditionRequest or ListCodeListsRequest or GetContractRequest or LookupCharactersRequest => new(Right.Enter, "", ""),
        ListGaijiRequest { Run: { Length: > 0 } run } => OfRun(Right.ReadRuns, run),
        ListGaijiRequest r => new(Right.ReadRuns, "", r.Municipality, IsOfEverybody: true),
        DecideGaijiRequest r => new(Right.Decide, "", r.Municipality),
        CheckGaijiRequest r => new(Right.Decide, "", r.Municipality),
        ImportGaijiRequest r => new(Right.Decide, "", r.Header?.Municipality ?? ""),
        ReopenGaijiRequest r => new(Right.Decide, "", r.Municipality),
        CreateRunRequest r => new(Right.SendData, "", r.Municipality),
        OpenStreamRequest r => OfRun(Right.SendData, r.Name),
        AppendRequest r => OfRun(Right.SendData, r.Stream),
        FinalizeStreamRequest r => OfRun(Right.SendData, r.Name),
        DeleteRunRequest r => OfRun(r.ValidateOnly ? Right.ReadRuns : Right.Delete, r.Name),
        AbandonRunRequest r => OfRun(Right.SendData, r.Name),
        ListRunsRequest r => new(Right.ReadRuns, "", r.Municipality),
        GetRunRequest r => OfRun(Right.ReadRuns, r.Name),
        WatchRunRequest r => OfRun(Right.ReadRuns, r.Name),
        ListFindingsRequest r => OfRun(Right.ReadRuns, r.Name),
        ListQuarantineRequest r => OfRun(r.View == ListQuarantineRequest.Types.View.Full ? Right.ReadValues : Right.ReadRuns, r.Name),
        ReadRecordsRequest r => OfRun(Right.ReadValues, r.Name),
        GetReportRequest r => OfRun(r.File.StartsWith(Standard, StringComparison.Ordinal) ? Right.ReadValues : Right.ReadRuns, r.Name),
        ResubmitRecordsRequest r => OfRun(Right.Correct, r.Name),
        CommitRunRequest r => OfRun(r.ValidateOnly ? Right.SendData : Right.Commit, r.Name),
        _ => null,
    };

    /// <summary>True for what the audit keeps: everything that changes something or shows values.</summary>
    public bool IsAudited => Right is Right.SendData or Right.Correct or Right.Commit or Right.Decide or Right.Delete or Right.ReadValues;

    // A name that is not well formed is refused by the call itself, in its own words.
    private static CallScope OfRun(Right right, string name) => new(right, name.Split('/') is ["runs", { Length: > 0 } run, ..] ? run : "", "");
}
