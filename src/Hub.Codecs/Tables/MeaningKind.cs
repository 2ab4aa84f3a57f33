namespace Hub.Codecs.Tables;

/// <summary>What a code is.</summary>
internal enum MeaningKind : byte
{
    Unmapped,
    Mapped,
    SiteGaiji,
}
