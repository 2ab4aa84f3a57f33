using System.Globalization;
using System.Text;
using Hub.Adapters.Plan.Fields;
using Hub.Codecs;
using Hub.Findings;
using Hub.Records.Delimited;

namespace Hub.Adapters.Plan;

/// <summary>
/// Holds the header row of a delimited file against the columns of adapter.yaml: columns are read by place, so a swapped or missing one must not pass.
/// Compares a header once and remembers the answer; one per worker and source.
/// </summary>
internal sealed class HeaderCheck(SourcePlan source, FieldCharset charset)
{
    private const int Shown = 8;

    private readonly DelimitedCells _cells = new(source.Format);
    private byte[]? _known;
    private bool _holds;

    /// <summary>What the header has, where it differs: "3:氏名 4:フリガナ".</summary>
    public string Found { get; private set; } = "";

    /// <summary>What adapter.yaml has there.</summary>
    public string Expected { get; private set; } = "";

    /// <summary>True when the header names the columns of the source, in their order.</summary>
    public bool Holds(ReadOnlySpan<byte> header)
    {
        if (_known is null || !header.SequenceEqual(_known))
        {
            _known = header.ToArray();
            _holds = Compare(header);
        }

        return _holds;
    }

    private static string Trimmed(Charset charset, ReadOnlySpan<byte> cell)
    {
        var utf8 = new byte[charset.MaxUtf8Length(cell.Length)];
        var written = charset.DecodeField(cell, FieldForm.Mixed, utf8, new CodeIssueList());
        return Encoding.UTF8.GetString(utf8, 0, written).Trim();
    }

    private bool Compare(ReadOnlySpan<byte> header)
    {
        _cells.Split(header);
        var columns = source.Columns;
        var names = new string[_cells.Count];
        var differing = new List<int>();
        for (var i = 0; i < Math.Max(names.Length, columns.Count); i++)
        {
            var expected = i < columns.Count ? columns[i].Trim() : null;
            if (i < names.Length)
            {
                var cell = _cells.Cell(header, i);
                names[i] = Trimmed(charset.Source, cell);
                names[i] = expected is not null && names[i] != expected && Trimmed(charset.Charset, cell) == expected ? expected : names[i];
            }

            if (expected is null || i >= names.Length || names[i] != expected)
            {
                differing.Add(i);
            }
        }

        // A file without a header has a person's record in its place: that is shown by its shape only.
        var isHeader = names.Count(n => columns.Contains(n)) * 2 >= columns.Count;
        Found = List(differing, names, n => isHeader ? n : Mask.Shape(Encoding.UTF8.GetBytes(n)));
        Expected = List(differing, columns, n => n);
        return differing.Count == 0;
    }

    private static string List(List<int> differing, IReadOnlyList<string> names, Func<string, string> show)
    {
        var text = new StringBuilder();
        foreach (var i in differing.Take(Shown))
        {
            _ = text.Append(text.Length > 0 ? " " : "")
                .Append(CultureInfo.InvariantCulture, $"{i + 1}:{(i < names.Count ? show(names[i]) : "-")}");
        }

        return text.Append(differing.Count > Shown ? " …" : "").ToString();
    }
}
