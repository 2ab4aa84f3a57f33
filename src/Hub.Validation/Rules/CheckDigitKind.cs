namespace Hub.Validation.Rules;

/// <summary>Which check digit an item carries.</summary>
internal enum CheckDigitKind
{
    /// <summary>None.</summary>
    None,

    /// <summary>個人番号.</summary>
    IndividualNumber,

    /// <summary>住民票コード.</summary>
    ResidentCode,

    /// <summary>法人番号.</summary>
    CorporateNumber,

    /// <summary>全国地方公共団体コード.</summary>
    GovernmentCode,

    /// <summary>保険者番号.</summary>
    InsurerNumber,
}
