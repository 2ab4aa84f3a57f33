using System.Text;
using Hub.Adapters.Packs;

namespace Hub.Adapters.Tables;

/// <summary>Reads a code table: UTF-8 CSV with a header, quotes as in RFC 4180, <c>#</c> lines are notes.</summary>
internal static class CodeTableReader
{
    /// <summary>The table, or null when it has no header; mistakes are told with their line.</summary>
    public static CodeTable? Read(string name, string file, string text, AdapterProblems problems)
    {
        IReadOnlyList<string>? header = null;
        var rows = new List<IReadOnlyList<string>>();
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var number = 0;
        foreach (var line in text.TrimStart('\uFEFF').Split('\n'))
        {
            number++;
            var trimmed = line.TrimEnd('\r');
            if (trimmed.Length == 0 || trimmed[0] == '#')
            {
                continue;
            }

            var cells = Cells(trimmed);
            if (header is null)
            {
                header = cells;
            }
            else if (cells.Count != header.Count)
            {
                problems.Add(file, number, 1, $"列が {cells.Count} 個あります。見出しと同じ {header.Count} 個にしてください。", $"{cells.Count} cells; the header has {header.Count}.");
            }
            else if (!seen.TryAdd(cells[0], number))
            {
                problems.Add(file, number, 1, $"コード「{cells[0]}」は {seen[cells[0]]} 行にもあります。片方を消してください。", $"Code \"{cells[0]}\" is on line {seen[cells[0]]} too; remove one.");
            }
            else
            {
                rows.Add(cells);
            }
        }

        if (header is null || header.Count < 2)
        {
            problems.Add(file, 1, 1, "見出し行 (例: legacy,standard) がありません。", "The header line is missing, for example: legacy,standard.");
            return null;
        }

        return new CodeTable(name, file, header, rows);
    }

    private static List<string> Cells(string line)
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < line.Length; i++)
        {
            var c = line[i];
            if (quoted && c == '"' && i + 1 < line.Length && line[i + 1] == '"')
            {
                cell.Append('"');
                i++;
            }
            else if (c == '"')
            {
                quoted = !quoted;
            }
            else if (c == ',' && !quoted)
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
            else
            {
                cell.Append(c);
            }
        }

        cells.Add(cell.ToString());
        return cells;
    }
}
