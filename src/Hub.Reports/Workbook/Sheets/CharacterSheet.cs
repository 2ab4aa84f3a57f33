using Hub.Reports.Model;

namespace Hub.Reports.Workbook.Sheets;

/// <summary>What became of the characters, and the codes that a person has to identify (文字同定). Left out where the run counted none.</summary>
internal static class CharacterSheet
{
    public static void Add(Book book, RunReport report)
    {
        if (report.Characters is not { } characters)
        {
            return;
        }

        var sheet = new Sheet([28, 16, 16, 16, 50, 24, 60]);
        sheet.Start().Text(book.T("同じ文字（コードだけの変更）", "the same character, another code"), Look.Name).Number(characters.Exact);
        sheet.Start().Text(book.T("同じ字の別の形（異体字）", "variant of the same character"), Look.Name).Number(characters.Variant);
        sheet.Start().Text(book.T("形の違いを失った（縮退）", "degraded"), Look.Name).Number(characters.Degraded);
        sheet.Start().Text(book.T("まだ分からない（未同定）", "not identified yet"), Look.Name).Number(characters.Unknown);
        sheet.Gap();
        sheet.Head(
            book.T("文字同定が必要なコード", "Code to identify"), book.T("対象者", "Persons"), book.T("影響するレコード", "Records"), book.T("出現", "Occurrences"),
            book.T("使われている項目", "Items"), book.T("状態", "State"), book.T("候補", "Candidates"));
        foreach (var g in characters.InOrder)
        {
            sheet.Start().Text(g.Code).Number(g.Persons).Number(g.Records).Number(g.Count).Text(string.Join(book.T("、", ", "), g.Items))
                .Text(GaijiWords.State(g, book.T)).Text(string.Join(book.T("、", ", "), g.Candidates.Select(c => $"{c.Name} {c.Text}")));
        }

        if (characters.WorkList.Count(g => g.Candidates.Count == 0 && g.State != GaijiState.Checked) is > 0 and var without)
        {
            sheet.Gap();
            sheet.Start().Text(
                book.T(
                    $"{without} 字にはここに候補がありません（候補は影響する人数の多い字だけに付けます）。全件の候補は hub characters export の CSV にあります。",
                    $"{without} codes have no candidates here: only those that touch most persons get them. The CSV of hub characters export has those of all."),
                Look.Name);
        }

        book.Add(book.T("文字", "Characters"), sheet);
    }
}
