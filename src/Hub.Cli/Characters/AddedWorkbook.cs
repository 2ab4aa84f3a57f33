using System.Globalization;
using System.Text;
using ExcelDataReader;
using ExcelDataReader.Exceptions;
using Hub.Characters;
using Hub.Cli.Shell;

namespace Hub.Cli.Characters;

/// <summary>
/// Turns a workbook of added characters into the TSV of a pack. Columns are found by what they hold, because editions name them differently: a cell that
/// is a GJ name, and in the same row a cell that is a plane-16 code (U+100000, 0x100000, 100000).
/// </summary>
internal static class AddedWorkbook
{
    /// <summary>The TSV; throws where the file is no workbook or holds no such row.</summary>
    public static string ToTsv(FileInfo file)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        try
        {
            using var stream = file.OpenRead();
            using var reader = ExcelReaderFactory.CreateReader(stream);
            var tsv = new StringBuilder();
            do
            {
                while (reader.Read())
                {
                    AddRow(reader, tsv);
                }
            }
            while (reader.NextResult());
            return tsv.Length > 0 ? tsv.ToString() : throw new UsageException(
                $"{file.FullName} に GJ 名と暫定私用コードの行がありません。", $"{file.FullName} has no row with a GJ name and a plane-16 code.");
        }
        catch (Exception exception) when (exception is ExcelReaderException or InvalidDataException)
        {
            throw new UsageException($"{file.FullName} は Excel ブックとして読めません。", $"{file.FullName} can't be read as a workbook.", exception);
        }
    }

    private static void AddRow(IExcelDataReader reader, StringBuilder tsv)
    {
        var name = CharacterName.None;
        var code = 0;
        for (var i = 0; i < reader.FieldCount; i++)
        {
            var text = Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture)?.Trim() ?? "";
            if (name.IsNone && text.Length >= 8 && CharacterName.TryParse(text, out var found))
            {
                name = found;
            }
            else if (code == 0 && PlaneSixteen(text) is { } scalar)
            {
                code = scalar;
            }
        }

        if (!name.IsNone && code != 0)
        {
            tsv.Append(CultureInfo.InvariantCulture, $"{name}\tU+{code:X}\n");
        }
    }

    private static int? PlaneSixteen(string text)
    {
        var digits = text.StartsWith("U+", StringComparison.OrdinalIgnoreCase) || text.StartsWith("0x", StringComparison.OrdinalIgnoreCase) ? text[2..] : text;
        return digits.Length == 6 && int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var scalar)
            && scalar is >= 0x100000 and <= 0x10FFFD ? scalar : null;
    }
}
