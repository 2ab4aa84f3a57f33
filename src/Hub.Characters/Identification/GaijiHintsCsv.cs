using System.Globalization;
using Hub.Characters.Packs;

namespace Hub.Characters.Identification;

/// <summary>
/// A vendor's list of its gaiji as CSV. Headings in any order: 文字コード, 外字コード (required), MJ文字図形名, 住基ネット統一文字コード, 戸籍統一文字番号,
/// 登記統一文字番号, JIS X 0213, 基本文字, 読み (several with ・), 総画数, 部品.
/// </summary>
public static class GaijiHintsCsv
{
    /// <summary>Puts the hints of a list on the work list; says how many. <paramref name="charset"/> is for rows that name none.</summary>
    public static int Read(TextReader reader, WorkList list, string charset, ICollection<PackProblem> problems)
    {
        ArgumentNullException.ThrowIfNull(list);
        ArgumentNullException.ThrowIfNull(problems);
        Dictionary<string, int>? columns = null;
        var count = 0;
        foreach (var (line, fields) in CsvLine.Read(reader))
        {
            if (columns is null)
            {
                columns = [];
                for (var i = 0; i < fields.Count; i++)
                {
                    columns.TryAdd(fields[i].Trim().TrimStart('\uFEFF'), i);
                }

                if (!columns.ContainsKey(WorkListColumns.Code))
                {
                    problems.Add(new PackProblem(line, $"見出し「{WorkListColumns.Code}」がありません。", $"The heading {WorkListColumns.Code} is missing."));
                    break;
                }

                continue;
            }

            var row = new WorkListRow(columns, fields);
            var code = WorkList.Canonical(row[WorkListColumns.Code]);
            if (code.Length == 0)
            {
                continue;
            }

            if (!uint.TryParse(code, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out _))
            {
                problems.Add(new PackProblem(line, $"外字コード「{code}」は 16 進数ではありません。", $"\"{code}\" is not a hexadecimal code."));
                continue;
            }

            list.AddHints(row[WorkListColumns.Charset] is { Length: > 0 } own ? own : charset, code, Hints(row));
            count++;
        }

        return count;
    }

    private static GaijiHints Hints(WorkListRow row) => new()
    {
        Name = row["MJ文字図形名"],
        Juki = row["住基ネット統一文字コード"],
        Koseki = row["戸籍統一文字番号"],
        Touki = row["登記統一文字番号"],
        X0213 = row["JIS X 0213"],
        Base = row["基本文字"],
        Readings = row["読み"].Split(['・', ' ', '、', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
        Strokes = int.TryParse(row["総画数"], NumberStyles.None, CultureInfo.InvariantCulture, out var strokes) ? strokes : 0,
        Parts = row["部品"],
    };
}
