using Google.Protobuf.WellKnownTypes;
using Hub.Engine.Deletion;
using Hub.Storage.Runs;
using WireCount = Hub.Contracts.Run.V1.DeletedCount;
using WireDeletion = Hub.Contracts.Run.V1.RunDeletion;

namespace Hub.Server.Wire;

/// <summary>Deletions to the wire.</summary>
internal static class DeletionMapping
{
    /// <summary>The deletion of a run.</summary>
    /// <param name="run">A run with a deletion.</param>
    /// <param name="isBegun">False: it is only what would be deleted.</param>
    public static WireDeletion ToWire(StoredRun run, bool isBegun)
    {
        var deletion = run.Deletion!;
        var wire = new WireDeletion
        {
            DeletedBy = deletion.By,
            Reason = deletion.Reason,
            WasCommitted = deletion.WasState == RunState.Committed,
            BeginTime = isBegun ? Timestamp.FromDateTimeOffset(deletion.BeginTime) : null,
            CompleteTime = deletion.CompleteTime is { } time ? Timestamp.FromDateTimeOffset(time) : null,
            Certificate = DeletionCertificate.Write(run),
        };
        wire.Counts.AddRange(deletion.Counts.Select(c => new WireCount { Kind = c.Kind, Count = c.Count }));
        return wire;
    }
}
