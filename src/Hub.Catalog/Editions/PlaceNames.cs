using System.Buffers;

namespace Hub.Catalog.Editions;

/// <summary>
/// Which items tell where somebody lives, lived or will live, or can be reached. Of a person under protection (支援措置) that must not show in any sample, and whether a person is can't
/// be known from the person's own record: it stands in another group, which may come later. So it is shown of nobody.
/// </summary>
public static class PlaceNames
{
    // 市区町村コード alone is the municipality whose file it is.
    private const string Municipality = "市区町村コード";

    private static readonly SearchValues<string> s_words = SearchValues.Create(
        [
            "住所", "居所", "方書", "番地", "町字", "町名", "大字", "郵便番号", "都道府県", "市区郡町村", "市区町村", "本籍", "所在地", "地番", "送付先", "連絡先", "電話番号", "行政区", "町内会", "投票区", "開票区",
            "学区", "校区", "転出先", "転入前", "前住", "国名", "施設名", "施設コード",
        ],
        StringComparison.Ordinal);

    /// <summary>True for the name of an item, or of a column of a standard file, that tells a place.</summary>
    public static bool Has(ReadOnlySpan<char> name) => !name.SequenceEqual(Municipality) && name.ContainsAny(s_words);
}
