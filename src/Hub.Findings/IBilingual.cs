namespace Hub.Findings;

/// <summary>Says the same thing in both languages; on exceptions, so that whoever shows them need not know each kind.</summary>
public interface IBilingual
{
    /// <summary>In Japanese.</summary>
    string Ja { get; }

    /// <summary>In English.</summary>
    string En { get; }
}
