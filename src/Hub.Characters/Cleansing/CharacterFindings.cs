using Hub.Findings;

namespace Hub.Characters.Cleansing;

/// <summary>The finding codes of the character stage (3xxx), one for each <see cref="CharacterRule"/>.</summary>
public static class CharacterFindings
{
    /// <summary>A control, format or non-character.</summary>
    public static readonly FindingCode Control = new(3001, "CONTROL_CHARACTER", Severity.Error, new(
        "制御文字など、項目に使えない文字 {found} があります。",
        "The value holds {found}, a control or format character that no item may hold.",
        "移行元でその文字を取り除くか、文字方針の controls で除去または空白への置換を選んでください。",
        "Take it out at the source, or let the character policy (controls) remove it or put a space."));

    /// <summary>Bytes that are no UTF-8.</summary>
    public static readonly FindingCode InvalidText = new(3002, "INVALID_TEXT", Severity.Error, new(
        "文字として読めないバイトがあります。",
        "Some bytes of the value are not text.",
        "アダプタの文字コード（charset）が移行元と合っているか確かめてください。",
        "Check that the adapter's charset is the one of the source."));

    /// <summary>Wave-dash family brought to one side.</summary>
    public static readonly FindingCode WaveDash = new(3003, "WAVE_DASH_UNIFIED", Severity.Info, new(
        "波ダッシュ類の符号位置を統一しました（{found} → {expected}）。",
        "The code point of the wave-dash family was unified ({found} → {expected}).",
        "どちらの側に揃えるかは文字方針の waveDash で選べます。",
        "The character policy (waveDash) says which side."));

    /// <summary>An exotic space became U+3000.</summary>
    public static readonly FindingCode Space = new(3004, "SPACE_UNIFIED", Severity.Info, new(
        "特殊な空白 {found} を全角空白にしました。",
        "The unusual space {found} became an ideographic space.",
        "対応は不要です。そのまま残すには文字方針の spaces を keep にします。",
        "Nothing to do. The policy spaces: keep would leave it."));

    /// <summary>Half-width kana became full width.</summary>
    public static readonly FindingCode HalfKana = new(3005, "HALF_KANA_WIDENED", Severity.Info, new(
        "半角カナを全角にしました（{found} → {expected}）。",
        "Half-width kana became full width ({found} → {expected}).",
        "対応は不要です。",
        "Nothing to do."));

    /// <summary>A voiced mark was joined with its kana.</summary>
    public static readonly FindingCode KanaMark = new(3006, "KANA_MARK_JOINED", Severity.Info, new(
        "濁点・半濁点を仮名と結合しました（{found} → {expected}）。",
        "A voiced mark was joined with its kana ({found} → {expected}).",
        "対応は不要です。",
        "Nothing to do."));

    /// <summary>A voiced mark has no kana that it could belong to.</summary>
    public static readonly FindingCode OrphanMark = new(3007, "KANA_MARK_ALONE", Severity.Warning, new(
        "濁点・半濁点 {found} の前に、結合できる仮名がありません。",
        "The voiced mark {found} follows no kana that it could belong to.",
        "移行元の値を確かめてください。",
        "Look at the value at the source."));

    /// <summary>変体仮名 became plain kana.</summary>
    public static readonly FindingCode Hentaigana = new(3008, "HENTAIGANA_REPLACED", Severity.Info, new(
        "変体仮名 {found} を {expected} にしました。",
        "The hentaigana {found} became {expected}.",
        "氏名そのものでは変体仮名のまま移行できます。フリガナと JIS X 0213 への縮退でだけ置き換えます。",
        "Names keep it; only phonetic items and degradation to JIS X 0213 replace it."));

    /// <summary>A look-alike became the kana that was meant.</summary>
    public static readonly FindingCode LookAlike = new(3009, "KANA_LOOKALIKE", Severity.Info, new(
        "フリガナにある、仮名に似た別の文字を仮名にしました（{found} → {expected}）。",
        "A character that only looks like kana became kana ({found} → {expected}).",
        "移行元の入力誤りです。件数が多い場合は移行元での修正もご検討ください。",
        "It was typed wrongly at the source; many of them are worth correcting there."));

    /// <summary>The space between 氏 and 名 became one U+3000.</summary>
    public static readonly FindingCode NameSpace = new(3010, "NAME_SPACE_UNIFIED", Severity.Info, new(
        "氏と名の間の空白を全角 1 文字に揃えました。",
        "The space in the name became one ideographic space.",
        "対応は不要です。",
        "Nothing to do."));

    /// <summary>Nothing separates 氏 and 名.</summary>
    public static readonly FindingCode NameSpaceMissing = new(3011, "NAME_SPACE_MISSING", Severity.Warning, new(
        "氏と名の間に空白がありません。",
        "Nothing separates family and given name.",
        "氏と名の境目は機械では決められません。移行元で空白を入れるか、対象者を確認してください。",
        "Where the name divides can't be guessed: put a space at the source, or let a person decide."));

    /// <summary>A placeholder for a character that the source could not show.</summary>
    public static readonly FindingCode Placeholder = new(3012, "PLACEHOLDER", Severity.Warning, new(
        "表示できない文字の代わりの記号 {found} があります。元の文字が失われています。",
        "{found} stands for a character that was lost at the source.",
        "台帳や届書で正しい文字を確認し、移行元を修正してください。",
        "Find the right character in the paper records and correct the source."));

    /// <summary>A variation sequence that Moji_Joho does not have.</summary>
    public static readonly FindingCode UnknownVariation = new(3013, "UNKNOWN_VARIATION", Severity.Warning, new(
        "異体字シーケンス {found} は Moji_Joho コレクションにありません。",
        "The variation sequence {found} is not of the Moji_Joho collection.",
        "移行元のフォントでの字形を確認し、MJ文字図形名で同定してください。それまではそのまま残します。",
        "Look at its shape in the source's font and identify it by MJ name; until then it is kept."));

    /// <summary>A JIS90 shape got its variation selector.</summary>
    public static readonly FindingCode SourceFont = new(3014, "SOURCE_FONT_VARIANT", Severity.Info, new(
        "移行元の JIS90 字形を保つため異体字セレクタを付けました（{found} → {expected}）。",
        "A variation selector keeps the JIS90 shape of the source ({found} → {expected}).",
        "移行元の字形が JIS2004 の場合は、アダプタの sourceFont を jis2004 にしてください。",
        "Where the source showed JIS2004 shapes, set the adapter's sourceFont to jis2004."));

    /// <summary>A site's gaiji became the character that was decided on.</summary>
    public static readonly FindingCode SiteGaiji = new(3015, "SITE_GAIJI_REPLACED", Severity.Info, new(
        "外字 {found} を、同定の決定により {expected} にしました。",
        "The gaiji {found} became {expected}, as was decided.",
        "対応は不要です。決定は hub characters worklist で見られます。",
        "Nothing to do; hub characters worklist shows the decision."));

    /// <summary>A site's gaiji that nobody has decided on.</summary>
    public static readonly FindingCode SiteGaijiUnresolved = new(3016, "SITE_GAIJI_UNRESOLVED", Severity.Error, new(
        "外字 {found} がどの文字か、まだ決まっていません。",
        "Nobody has decided yet which character the gaiji {found} is.",
        "hub characters worklist で候補を見て、一人が決め、別の人が確かめてください。確かめると、隔離中のレコードは自動で変換し直されます。",
        "See the candidates with hub characters worklist; one person decides, another checks. Then the quarantined records are mapped again by themselves."));

    /// <summary>A plane-16 code became the character's sequence, or the other way round.</summary>
    public static readonly FindingCode PrivateCode = new(3017, "PRIVATE_CODE_CONVERTED", Severity.Info, new(
        "暫定私用コードと異体字シーケンスの間で変換しました（{found} → {expected}）。",
        "The character changed between private-use code and variation sequence ({found} → {expected}).",
        "対応は不要です。出力の形は文字方針の form で選べます。",
        "Nothing to do; the character policy (form) says which."));

    /// <summary>An MJ has no plane-16 code in the pack.</summary>
    public static readonly FindingCode PrivateCodeMissing = new(3018, "PRIVATE_CODE_MISSING", Severity.Warning, new(
        "{found} の暫定私用コードが取り込んだ一覧にないため、異体字シーケンスのまま残しました。",
        "The imported list has no private-use code for {found}; its variation sequence was kept.",
        "行政事務標準文字の一覧（MJ の暫定私用コードを含むもの）を hub characters import --added で取り込んでください。",
        "Import the list of the standard that has private-use codes of MJ (hub characters import --added)."));

    /// <summary>A variation selector was dropped.</summary>
    public static readonly FindingCode VariationDropped = new(3019, "VARIATION_DROPPED", Severity.Info, new(
        "異体字セレクタを外しました（{found} → {expected}）。",
        "The variation selector was dropped ({found} → {expected}).",
        "字形を保つには文字方針の form を ivs にします。",
        "The policy form: ivs keeps the shape."));

    /// <summary>縮退 to a character that the target set has.</summary>
    public static readonly FindingCode Degraded = new(3020, "DEGRADED", Severity.Info, new(
        "移行先の文字集合にある文字に縮退しました（{found} → {expected}）。",
        "Degraded to a character that the target set has ({found} → {expected}).",
        "元の文字図形名（MJ・GJ）は記録してあり、戻せます。",
        "The name of the character (MJ, GJ) is kept, so it can be undone."));

    /// <summary>縮退 has no single candidate.</summary>
    public static readonly FindingCode DegradationOpen = new(3021, "DEGRADATION_OPEN", Severity.Error, new(
        "{found} の縮退先が一つに決まりません。",
        "{found} has no single character of JIS X 0213 that may stand for it.",
        "hub characters identify で候補と根拠を見て、人が決めてください。",
        "See candidates and evidence with hub characters identify; a person decides."));

    /// <summary>A character that the target set does not have.</summary>
    public static readonly FindingCode NotInTarget = new(3022, "NOT_IN_TARGET_SET", Severity.Error, new(
        "{found} は移行先の文字集合にありません。",
        "The target set does not have {found}.",
        "GJ の場合は一覧を hub characters import --added で取り込んでください。それ以外は同定してください。",
        "If it is a GJ, import their list (hub characters import --added); else identify it."));

    /// <summary>A symbol outside the derived non-kanji repertoire.</summary>
    public static readonly FindingCode NonKanjiOutside = new(3023, "NON_KANJI_OUTSIDE", Severity.Warning, new(
        "記号 {found} は、行政事務標準文字の非漢字として確認できていません。",
        "The symbol {found} is not known to be among the standard's non-kanji.",
        "移行先で表示・印刷できるか確かめてください。",
        "Check that the target shows and prints it."));

    private static readonly FindingCode?[] s_byRule =
    [
        null, Control, InvalidText, WaveDash, Space, HalfKana, KanaMark, OrphanMark, Hentaigana, LookAlike, NameSpace, NameSpaceMissing,
        Placeholder, UnknownVariation, SourceFont, SiteGaiji, SiteGaijiUnresolved, PrivateCode, PrivateCodeMissing, VariationDropped,
        Degraded, DegradationOpen, NotInTarget, NonKanjiOutside,
    ];

    /// <summary>The finding code of a rule; null for <see cref="CharacterRule.None"/>.</summary>
    public static FindingCode? Of(CharacterRule rule) => (int)rule < s_byRule.Length ? s_byRule[(int)rule] : null;
}
