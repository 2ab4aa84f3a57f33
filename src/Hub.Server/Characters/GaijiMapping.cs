using Google.Protobuf.WellKnownTypes;
using Hub.Characters.Identification;
using Hub.Characters.Packs;
using Hub.Engine.Runs;
using Hub.Server.Wire;
using Proto = Hub.Contracts.Character.V1;

namespace Hub.Server.Characters;

/// <summary>Rows of a work list, for the wire.</summary>
internal static class GaijiMapping
{
    public static Proto.Gaiji ToWire(WorkItem item)
    {
        var wire = new Proto.Gaiji
        {
            Charset = item.Charset,
            Code = item.Code,
            PrivateUse = item.Scalar,
            OccurrenceCount = item.Count,
            PersonCount = item.Persons,
            RecordCount = item.Records,
            UnresolvedCount = item.Unresolved,
            Run = item.Run.Length == 0 || item.Run == WorkList.Scan ? "" : ResourceNames.Run(item.Run),
            State = (Proto.Gaiji.Types.State)((int)item.State + 1),
            Decision = item.Decision is null ? null : ToWire(item.Decision),
            Revision = item.Revision,
            Hints = item.Hints.IsEmpty ? null : ToWire(item.Hints),
        };
        wire.Items.Add(item.Items);
        wire.SampleKeys.Add(item.Samples);
        wire.History.Add(item.History.Select(ToWire));
        return wire;
    }

    public static Proto.GaijiCandidate ToWire(Candidate candidate, string svg)
    {
        var wire = new Proto.GaijiCandidate { Name = candidate.Name.ToString(), Text = candidate.Sequence.Text, Score = candidate.Score, GlyphSvg = svg };
        wire.Reasons.Add(candidate.Reasons.Select(r => new Proto.GaijiReason
        {
            Evidence = (Proto.GaijiReason.Types.Evidence)((int)r.Evidence + 1),
            Weight = r.Weight,
            Detail = r.Detail,
        }));
        return wire;
    }

    public static IEnumerable<Proto.GaijiRecleansing> ToWire(IEnumerable<RecleanseResult> results) => results.Select(r => new Proto.GaijiRecleansing
    {
        Run = ResourceNames.Run(r.Run),
        AcceptedCount = r.Accepted,
        QuarantinedCount = r.Quarantined,
    });

    public static GaijiMatch FromWire(Proto.GaijiDecision.Types.Match match) => (GaijiMatch)((int)match - 1);

    private static Proto.GaijiDecision ToWire(WorkDecision decision) => new()
    {
        Target = decision.Target,
        Text = decision.Text,
        Match = (Proto.GaijiDecision.Types.Match)((int)decision.Match + 1),
    };

    private static Proto.GaijiEvent ToWire(WorkEvent happened) => new()
    {
        CreateTime = Timestamp.FromDateTimeOffset(happened.When),
        Actor = happened.Who,
        Action = (Proto.GaijiEvent.Types.Action)((int)happened.Action + 1),
        Reason = happened.Why,
        Decision = happened.Decision is null ? null : ToWire(happened.Decision),
    };

    private static Proto.GaijiHints ToWire(GaijiHints hints)
    {
        var wire = new Proto.GaijiHints
        {
            Name = hints.Name,
            JukiCode = hints.Juki,
            KosekiNumber = hints.Koseki,
            ToukiNumber = hints.Touki,
            X0213 = hints.X0213,
            BaseText = hints.Base,
            StrokeCount = hints.Strokes,
            Parts = hints.Parts,
        };
        wire.Readings.Add(hints.Readings);
        return wire;
    }
}
