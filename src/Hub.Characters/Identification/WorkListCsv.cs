using System.Globalization;
using Hub.Characters.Packs;
using Hub.Findings;
using static Hub.Characters.Identification.WorkListColumns;

namespace Hub.Characters.Identification;

/// <summary>
/// Work lists as CSV that Excel opens: UTF-8 with BOM (the caller's stream), Japanese headings, codes as 0x80A1 so that Excel does not make numbers
/// of them. Decisions come back by the same columns; the column 版 shows whether somebody else was faster.
/// </summary>
public static class WorkListCsv
{
    private static readonly string[] s_states = ["未同定", "決定", "確認済"];

    /// <summary>Writes rows of a site, each with up to five candidates, or with none.</summary>
    public static void Write(TextWriter writer, string site, IEnumerable<(WorkItem Item, IReadOnlyList<Candidate> Candidates)> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        CsvLine.Write(writer, All);
        foreach (var (item, found) in rows)
        {
            var decided = item.State == WorkState.Open ? null : item.History.LastOrDefault(e => e.Action == WorkAction.Decide);
            var check = item.State == WorkState.Checked ? item.History.LastOrDefault(e => e.Action == WorkAction.Check) : null;
            List<string> fields =
            [
                site, item.Charset, "0x" + item.Code, item.Scalar, Number(item.Count), Number(item.Persons), string.Join(' ', item.Items),
                string.Join(' ', item.Samples), s_states[(int)item.State], item.Decision?.Target ?? "", item.Decision?.Text ?? "",
                item.Decision is null ? "" : DecisionTarget.Word(item.Decision.Match), decided?.Why ?? "", decided?.Who ?? "", Time(decided),
                check?.Who ?? "", Time(check), Number(item.Revision),
            ];
            for (var i = 0; i < CandidateCount; i++)
            {
                fields.Add(i < found.Count ? Describe(found[i]) : "");
            }

            CsvLine.Write(writer, fields);
        }
    }

    /// <summary>
    /// Takes over the decisions and checks of a CSV. A row that can't be taken is a problem with its line; the others are taken. A file without the
    /// columns 文字コード, 外字コード, 同定先 and 区分 is one problem and nothing is taken.
    /// </summary>
    /// <param name="reader">The CSV.</param>
    /// <param name="list">The list that takes them over.</param>
    /// <param name="target">Reads what a row is decided to be.</param>
    /// <param name="when">The time that is written with them.</param>
    /// <param name="actor">The only name under which rows may be decided or checked; default null: any.</param>
    public static WorkListImport Read(TextReader reader, WorkList list, DecisionTarget target, DateTimeOffset when, string? actor = null)
    {
        ArgumentNullException.ThrowIfNull(list);
        ArgumentNullException.ThrowIfNull(target);
        var import = new WorkListImport();
        Dictionary<string, int>? columns = null;
        foreach (var (line, fields) in CsvLine.Read(reader))
        {
            if (columns is null)
            {
                columns = Columns(fields);
                if (new[] { Charset, Code, Target, Match }.Where(c => !columns.ContainsKey(c)).ToList() is { Count: > 0 } missing)
                {
                    import.Problems.Add(new PackProblem(line, $"見出しがありません: {string.Join('、', missing)}", $"headings are missing: {string.Join(", ", missing)}"));
                    break;
                }
            }
            else if (fields.Exists(f => f.Length > 0)
                && Take(new WorkListRow(columns, fields), list, target, when, import, actor) is { } refusal)
            {
                import.Problems.Add(new PackProblem(line, refusal.Ja, refusal.En));
            }
        }

        return import;
    }

    private static Refusal? Take(WorkListRow row, WorkList list, DecisionTarget target, DateTimeOffset when, WorkListImport import, string? actor)
    {
        if (row[Site].Length > 0 && WorkListStore.Canonical(row[Site]) != WorkListStore.Canonical(list.Site))
        {
            return new Refusal($"{row[Site]} は {list.Site} の行ではありません。", $"{row[Site]} is another site than {list.Site}.");
        }

        if (list.Find(row[Charset], row[Code]) is not { } item)
        {
            return new Refusal($"{row[Charset]} の {row[Code]} は作業一覧にありません。", $"{row[Code]} of {row[Charset]} is not in the work list.");
        }

        if (row[Match].Length == 0)
        {
            import.Unchanged++;
            return null;
        }

        if (!DecisionTarget.TryMatch(row[Match], out var match))
        {
            return new Refusal($"区分「{row[Match]}」は 一致・デザイン差・類似・対象外 のどれでもありません。", $"\"{row[Match]}\" is no kind of match.");
        }

        var (decision, refusal) = target.Read(row[Target], match);
        if (decision is null)
        {
            return refusal;
        }

        var before = item.State == WorkState.Checked ? item.Decision : null;
        var same = item.Decision is { } current && current.Target == decision.Target && current.Match == decision.Match;
        if (!same && row[Revision].Length > 0 && row[Revision] != Number(item.Revision))
        {
            return new Refusal(
                $"{item.Code} は書き出し後に {item.History[^1].Who} が変更しました。書き出し直してください。",
                $"{item.Code} was changed by {item.History[^1].Who} since it was exported; export it again.");
        }

        if (!same)
        {
            if (Stranger(row[Decider], actor) is { } stranger)
            {
                return stranger;
            }

            refusal = list.Decide(item, decision, row[Decider], row[Why], when);
            if (refusal is not null)
            {
                return refusal;
            }

            import.Decided++;
            item = list.Find(item.Charset, item.Code)!;
        }

        if (row[Checker].Length > 0 && item.State == WorkState.Decided)
        {
            if (Stranger(row[Checker], actor) is { } stranger)
            {
                return stranger;
            }

            refusal = list.Check(item, agree: true, row[Checker], "", when);
            if (refusal is not null)
            {
                return refusal;
            }

            import.Checked++;
            item = list.Find(item.Charset, item.Code)!;
        }
        else if (same)
        {
            import.Unchanged++;
        }

        if (item.State == WorkState.Checked && item.Decision != before)
        {
            import.Affected.Add(item);
        }

        return null;
    }

    // Else one person could decide and check by writing two names.
    private static Refusal? Stranger(string who, string? actor) => actor is null || who == actor
        ? null
        : new Refusal($"「{who}」の決定・確認は {actor} では取り込めません。", $"decisions and checks of \"{who}\" can't be taken in by {actor}.");

    private static Dictionary<string, int> Columns(List<string> fields)
    {
        var columns = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < fields.Count; i++)
        {
            columns.TryAdd(fields[i].Trim().TrimStart('\uFEFF'), i);
        }

        return columns;
    }

    private static string Describe(Candidate candidate) => string.Create(
        CultureInfo.InvariantCulture,
        $"{candidate.Name} {candidate.Sequence.Text} {candidate.Score:0.00} {EvidenceWords.Of(candidate, Language.Ja)}");

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Time(WorkEvent? happened) => happened?.When.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture) ?? "";
}
