namespace Hub.Findings;

/// <summary>How much a finding matters to the record that it is about.</summary>
public enum Severity
{
    /// <summary>The record is stored unchanged in meaning; counted so that a person can see how often it happened.</summary>
    Info = 1,

    /// <summary>The record is stored; a person should look before the cutover (本番切替).</summary>
    Warning = 2,

    /// <summary>The record can't be stored as it is and goes to quarantine (隔離) with its source bytes.</summary>
    Error = 3,
}
