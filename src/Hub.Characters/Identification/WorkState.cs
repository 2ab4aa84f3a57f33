namespace Hub.Characters.Identification;

/// <summary>How far the identification of a gaiji is.</summary>
public enum WorkState
{
    /// <summary>未同定: nobody has decided.</summary>
    Open,

    /// <summary>決定: one person decided; it does not count yet.</summary>
    Decided,

    /// <summary>確認済: another person checked it; cleansing uses it.</summary>
    Checked,
}
