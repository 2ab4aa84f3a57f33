using Hub.Findings;
using Hub.Records;
using Hub.Storage.Staging;

namespace Hub.Engine.Plans;

/// <summary>Turns source records of one stream into rows: decode, cleanse, map, validate. One per thread, reused for every record.</summary>
public interface IRecordMapper
{
    /// <summary>Maps one record: rows to <paramref name="output"/>, everything found to <paramref name="findings"/>. With an error among them the engine takes the rows back.</summary>
    void Map(in RawRecord record, StagedBatch output, FindingList findings);

    /// <summary>Share of the time of <see cref="Map"/> that goes into the rules for rows, from 0 to 1, from a sample of all records so far. Default: 0.</summary>
    double ValidationShare => 0;

    /// <summary>Takes back what was counted for the last record: it goes to quarantine, so nothing of it comes out.</summary>
    void Retract();

    /// <summary>Moves what was counted since the last call to <paramref name="counts"/>.</summary>
    void TakeCounts(List<SuppliedCount> counts);
}
