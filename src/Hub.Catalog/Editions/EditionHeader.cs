namespace Hub.Catalog.Editions;

/// <summary>What an edition is, without its groups.</summary>
public sealed record EditionHeader
{
    /// <summary>業務ID, three digits.</summary>
    public required string Business { get; init; }

    /// <summary>Name of the business, in Japanese.</summary>
    public required string BusinessName { get; init; }

    /// <summary>Name of the business in lower_snake romaji: package name of its contract.</summary>
    public required string Romaji { get; init; }

    /// <summary>Version as the document prints it, "2.1"; "sample-1" for the sample editions.</summary>
    public required string Version { get; init; }

    /// <summary>Title of the document, in Japanese.</summary>
    public required string Title { get; init; }

    /// <summary>Date of publication, YYYY-MM-DD; empty when not stated.</summary>
    public string Published { get; init; } = "";

    /// <summary>Official or sample.</summary>
    public required Trust Trust { get; init; }

    /// <summary>Origin and attribution, one sentence.</summary>
    public string Origin { get; init; } = "";

    /// <summary>Business and version: "001/2.1".</summary>
    public string Id => $"{Business}/{Version}";
}
