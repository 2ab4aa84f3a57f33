namespace Hub.Catalog.Import;

/// <summary>What a workbook doesn't say by itself.</summary>
public sealed record ImportOptions
{
    /// <summary>Version of the edition. Default: as the workbook's title says (【第2.1版】).</summary>
    public string? Version { get; init; }

    /// <summary>Date of publication, YYYY-MM-DD. Default: not stated.</summary>
    public string Published { get; init; } = "";

    /// <summary>True to keep the workbook's sentences (項目定義, 項目説明, サンプル値, 備考) in the edition. Default true: it is the user's own disk. False for editions that are published.</summary>
    public bool KeepTexts { get; init; } = true;
}
