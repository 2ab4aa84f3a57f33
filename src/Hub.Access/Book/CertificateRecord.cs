namespace Hub.Access.Book;

/// <summary>A client certificate that stands for a principal (mTLS).</summary>
/// <param name="Sha256">SHA-256 of the certificate (DER), lower-case hex.</param>
/// <param name="Principal">Whom it stands for.</param>
/// <param name="Added">When it was added.</param>
public sealed record CertificateRecord(string Sha256, string Principal, DateTimeOffset Added);
