namespace Hub.Records.Selection;

/// <summary>A control total of one file: what counts towards it, and which record says what it should come to.</summary>
/// <param name="Total">The count or sum; belongs to one framer.</param>
/// <param name="IsCounted">Whether a record counts.</param>
/// <param name="IsTrailer">Whether a record is the trailer that declares the total.</param>
public sealed record TrailerTotal(ControlTotal Total, RecordTest IsCounted, RecordTest IsTrailer);
