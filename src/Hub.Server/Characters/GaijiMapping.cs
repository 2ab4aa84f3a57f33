using Google.Protobuf.WellKnownTypes;
using Hub.Characters.Identification;
using Hub.Characters.Packs;
using Hub.Engine.Runs;
using Hub.Server.Wire;
using Wire = Hub.Contracts.Character.V1;

namespace Hub.Server.Characters;

/// <summary>Rows of a work list, for the wire.</summary>
internal static class GaijiMapping
{
    public static Wire.Gaiji ToWire(WorkItem item)
    {
        var wire = new Wire.Gaiji
        {
            Charset = item.Charset,
            Code = item.Code,
            PrivateUse = item.Scalar,
            OccurrenceCount = item.Count,
            PersonCount = item.Persons,
            RecordCount = item.Records,
            UnresolvedCount = item.Unresolved,
            Run = item.Run.Length == 0 || item.Run == WorkList.Scan ? "" : ResourceNames.Run(item.Run),
            State = (Wire.Gaiji.Types.State)((int)item.State + 1),
            Decision = item.Decision is null ? null : ToWire(item.Decision),
            Revision = item.Revision,
            Hints = item.Hints.IsEmpty ? null : ToWire(item.Hints),
        };
        wire.Items.Add(item.Items);
        wire.SampleKeys.Add(item.Samples);
        wire.History.Add(item.History.Select(ToWire));
        return wire;
    }

    public static Wire.GaijiCandidate ToWire(Candidate candidate, string svg)
    {
        var wire = new Wire.GaijiCandidate { Name = candidate.Name.ToString(), Text = candidate.Sequence.Text, Score = candidate.Score, GlyphSvg = svg };
        wire.Reasons.Add(candidate.Reasons.Select(r => new Wire.GaijiReason
        {
            Evidence = (Wire.GaijiReason.Types.Evidence)((int)r.Evidence + 1),
            Weight = r.Weight,
            Detail = r.Detail,
        }));
        return wire;
    }

    public static IEnumerable<Wire.GaijiRecleansing> ToWire(IEnumerable<RecleanseResult> results) => results.Select(r => new Wire.GaijiRecleansing
    {
        Run = ResourceNames.Run(r.Run),
        AcceptedCount = r.Accepted,
        QuarantinedCount = r.Quarantined,
    });

    public static GaijiMatch FromWire(Wire.GaijiDecision.Types.Match match) => (GaijiMatch)((int)match - 1);

    private static Wire.GaijiDecision ToWire(WorkDecision decision) => new()
    {
        Target = decision.Target,
        Text = decision.Text,
        Match = (Wire.GaijiDecision.Types.Match)((int)decision.Match + 1),
    };

    private static Wire.GaijiEvent ToWire(WorkEvent happened) => new()
    {
        CreateTime = Timestamp.FromDateTimeOffset(happened.When),
        Actor = happened.Who,
        Action = (Wire.GaijiEvent.Types.Action)((int)happened.Action + 1),
        Reason = happened.Why,
        Decision = happened.Decision is null ? null : ToWire(happened.Decision),
    };

    private static Wire.GaijiHints ToWire(GaijiHints hints)
    {
        var wire = new Wire.GaijiHints
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
