namespace Hub.Characters.Degradation;

/// <summary>What a 縮退 candidate rests on: the table of the MJ縮退マップ that lists it.</summary>
public enum DegradationEvidence
{
    /// <summary>JIS包摂規準・UCS統合規則.</summary>
    JisUnification,

    /// <summary>戸籍統一文字情報 親字・正字; with a number of hops.</summary>
    KosekiParent,

    /// <summary>民二5202号通知別表 正字・俗字等対照表.</summary>
    Minji5202,

    /// <summary>民一2842号通達別表 誤字俗字・正字一覧表, without mark.</summary>
    Minji2842,

    /// <summary>民一2842号通達別表, 俗字.</summary>
    Minji2842Vulgar,

    /// <summary>民一2842号通達別表, 別字: says that it is another character, so it speaks against a candidate.</summary>
    Minji2842Other,

    /// <summary>法務省告示582号別表第四の一; with a rank.</summary>
    Notice582First,

    /// <summary>法務省告示582号別表第四の二; with a rank.</summary>
    Notice582Second,

    /// <summary>辞書類等による関連字.</summary>
    Dictionary,

    /// <summary>読み・字形による類推.</summary>
    Analogy,

    /// <summary>代替文字 of the imported list of added characters (GJ); not of the MJ縮退マップ, which knows no GJ.</summary>
    AddedFallback,
}
