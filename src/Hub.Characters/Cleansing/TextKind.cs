namespace Hub.Characters.Cleansing;

/// <summary>What an item holds: rules of context depend on it.</summary>
public enum TextKind
{
    /// <summary>Any text: only voiced marks are joined.</summary>
    General,

    /// <summary>氏名: 氏 and 名 with one space between.</summary>
    Name,

    /// <summary>氏 or 名 alone, or a name that has no parts (法人名).</summary>
    NamePart,

    /// <summary>フリガナ of 氏名: look-alikes become kana, one space between the parts.</summary>
    Kana,

    /// <summary>フリガナ of one part, or of anything else.</summary>
    KanaPart,
}
