namespace Hub.Reports.Model;

/// <summary>The municipality (団体) that a run belongs to.</summary>
/// <param name="Code">全国地方公共団体コード, 6 digits.</param>
/// <param name="Name">Its name; empty where it isn't known.</param>
public sealed record MunicipalityReport(string Code, string Name);
