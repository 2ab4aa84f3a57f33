namespace Hub.Forge.Templates;

/// <summary>What a source field means to a person or household, as far as the mapping tells.</summary>
internal enum FieldRole
{
    /// <summary>宛名番号.</summary>
    Person,

    /// <summary>世帯番号.</summary>
    Household,

    /// <summary>個人番号.</summary>
    IndividualNumber,

    /// <summary>住民票コード.</summary>
    ResidentCode,

    /// <summary>Another number of a key or foreign key.</summary>
    Key,

    /// <summary>氏名 with a space between.</summary>
    Name,

    /// <summary>氏 alone.</summary>
    Family,

    /// <summary>名 alone.</summary>
    Given,

    /// <summary>Reading of 氏名.</summary>
    Kana,

    /// <summary>Reading of 氏.</summary>
    FamilyKana,

    /// <summary>Reading of 名.</summary>
    GivenKana,

    /// <summary>世帯主氏名.</summary>
    HeadName,

    /// <summary>性別.</summary>
    Sex,

    /// <summary>生年月日.</summary>
    Birth,

    /// <summary>続柄, as code or text.</summary>
    Relation,

    /// <summary>履歴番号.</summary>
    History,

    /// <summary>最新フラグ.</summary>
    Latest,

    /// <summary>Money: all amounts of a record are multiplied alike, so that they go on adding up.</summary>
    Amount,
}
