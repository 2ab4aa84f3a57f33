namespace Hub.Storage;

/// <summary>A mutating request that must be answered once: the answer is stored in the transaction of what it did.</summary>
/// <param name="Id">The client's request id.</param>
/// <param name="Fingerprint">What the request asked for, so that the same id with other content is noticed.</param>
public readonly record struct RequestStamp(string Id, string Fingerprint);
