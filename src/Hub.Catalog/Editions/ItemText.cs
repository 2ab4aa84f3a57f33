namespace Hub.Catalog.Editions;

/// <summary>The sentences that an official workbook says about an item. They stay on the user's disk and are in no built-in edition.</summary>
/// <param name="Definition">項目定義.</param>
/// <param name="Description">項目説明.</param>
/// <param name="Sample">サンプル値.</param>
/// <param name="Remark">備考.</param>
public sealed record ItemText(string Definition, string Description, string Sample, string Remark);
