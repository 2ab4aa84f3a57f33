namespace Hub.Characters;

/// <summary>The national kanji policy (漢字施策) that a character is under.</summary>
public enum KanjiPolicy
{
    /// <summary>None.</summary>
    None,

    /// <summary>常用漢字.</summary>
    Joyo,

    /// <summary>人名用漢字.</summary>
    Jinmei,
}
