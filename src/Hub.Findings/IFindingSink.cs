namespace Hub.Findings;

/// <summary>Takes findings as they are made. Bad data is reported here, never thrown.</summary>
public interface IFindingSink
{
    /// <summary>Takes one finding; called in source order within a record.</summary>
    void Add(Finding finding);
}
