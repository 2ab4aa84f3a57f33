namespace Hub.Characters.Identification;

/// <summary>The columns of the work list as CSV, by their headings.</summary>
internal static class WorkListColumns
{
    public const string Site = "団体コード";
    public const string Charset = "文字コード";
    public const string Code = "外字コード";
    public const string Scalar = "私用符号";
    public const string Count = "使用件数";
    public const string Persons = "対象者数";
    public const string Items = "使用項目";
    public const string Samples = "見本（伏せ字）";
    public const string State = "状態";
    public const string Target = "同定先";
    public const string Text = "文字";
    public const string Match = "区分";
    public const string Why = "根拠";
    public const string Decider = "担当";
    public const string Decided = "決定日時";
    public const string Checker = "確認者";
    public const string Checked = "確認日時";
    public const string Revision = "版";
    public const string Candidates = "候補";

    /// <summary>Number of candidate columns.</summary>
    public const int CandidateCount = 5;

    public static readonly string[] All =
    [
        Site, Charset, Code, Scalar, Count, Persons, Items, Samples, State, Target, Text, Match, Why, Decider, Decided, Checker, Checked, Revision,
        Candidates + "1", Candidates + "2", Candidates + "3", Candidates + "4", Candidates + "5",
    ];
}
