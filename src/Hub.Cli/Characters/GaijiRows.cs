using Hub.Characters;
using Hub.Characters.Identification;
using Hub.Characters.Packs;
using Hub.Client;
using Proto = Hub.Contracts.Character.V1;

namespace Hub.Cli.Characters;

/// <summary>Rows of a work list as a hub sent them, in the words of the trade.</summary>
internal static class GaijiRows
{
    /// <summary>The row.</summary>
    public static WorkItem Of(Proto.Gaiji wire) => new(wire.Charset, wire.Code)
    {
        Scalar = wire.PrivateUse,
        Count = wire.OccurrenceCount,
        Persons = wire.PersonCount,
        Records = wire.RecordCount,
        Unresolved = wire.UnresolvedCount,
        Run = wire.Run.Length > 0 ? RunNames.IdOf(wire.Run) : "",
        Items = wire.Items,
        Samples = wire.SampleKeys,
        State = (WorkState)((int)wire.State - 1),
        Decision = Of(wire.Decision),
        History = [.. wire.History.Select(e => new WorkEvent(e.CreateTime.ToDateTimeOffset(), e.Actor, (WorkAction)((int)e.Action - 1), e.Reason, Of(e.Decision)))],
        Revision = wire.Revision,
    };

    /// <summary>A candidate with its reasons.</summary>
    public static Candidate Of(Proto.GaijiCandidate wire)
    {
        _ = CharacterName.TryParse(wire.Name, out var name);
        _ = ScalarSequence.TryFromText(wire.Text, out var sequence);
        return new Candidate(name, sequence, wire.Score, [.. wire.Reasons.Select(r => new CandidateReason((CandidateEvidence)((int)r.Evidence - 1), r.Weight, r.Detail))]);
    }

    private static WorkDecision? Of(Proto.GaijiDecision? wire) => wire is null ? null : new WorkDecision(wire.Target, wire.Text, (GaijiMatch)((int)wire.Match - 1));
}
