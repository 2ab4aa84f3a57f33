namespace Hub.Engine.Identification;

/// <summary>Which gaiji somebody acts on, and who acts.</summary>
/// <param name="RequestId">Idempotency key.</param>
/// <param name="Municipality">Municipality code (団体コード).</param>
/// <param name="Charset">Charset of the code.</param>
/// <param name="Code">The vendor's code in hexadecimal.</param>
/// <param name="Actor">Who acts.</param>
public sealed record GaijiKey(string RequestId, string Municipality, string Charset, string Code, string Actor);
