namespace Hub.Reports.Model;

/// <summary>One line of the reconciliation of counts and sums (件数・金額照合).</summary>
/// <param name="Name">What is counted or summed: "住民種別 × 住民状態", "調定額".</param>
/// <param name="Key">For which key: "1/1", "2026年度/1期"; empty for the whole.</param>
/// <param name="Source">On the source side.</param>
/// <param name="Target">On the standard side.</param>
/// <param name="Quarantined">The part of the source side that is in quarantine.</param>
public sealed record ControlTotal(string Name, string Key, decimal Source, decimal Target, decimal Quarantined)
{
    /// <summary>What is unexplained; 0 where source = target + quarantined.</summary>
    public decimal Difference => Source - Target - Quarantined;
}
