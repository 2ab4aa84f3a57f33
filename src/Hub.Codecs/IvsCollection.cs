namespace Hub.Codecs;

/// <summary>Which variation sequences (IVS) a decoder may write where the table gives one.</summary>
public enum IvsCollection
{
    /// <summary>Sequences of Moji_Joho, the collection of the national standard (<see cref="CharsetOptions.IsMojiJoho"/>); others are written as their base.</summary>
    MojiJoho,

    /// <summary>Sequences of Hanyo-Denshi, as vendors' tables give them.</summary>
    HanyoDenshi,

    /// <summary>Base characters only.</summary>
    None,
}
