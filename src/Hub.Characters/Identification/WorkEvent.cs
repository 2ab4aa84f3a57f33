namespace Hub.Characters.Identification;

/// <summary>Who did what, when and why. Never changed afterwards.</summary>
/// <param name="When">When.</param>
/// <param name="Who">Who; a login or a name.</param>
/// <param name="Action">What.</param>
/// <param name="Why">Why; required for all but an agreeing check.</param>
/// <param name="Decision">What was decided or checked; null for reopening.</param>
public sealed record WorkEvent(DateTimeOffset When, string Who, WorkAction Action, string Why, WorkDecision? Decision);
