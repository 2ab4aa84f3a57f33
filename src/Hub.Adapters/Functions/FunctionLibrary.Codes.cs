using Hub.Adapters.Steps;
using Hub.Adapters.Tables;

namespace Hub.Adapters.Functions;

/// <summary>Codes, tables and flags.</summary>
internal static partial class FunctionLibrary
{
    private static FunctionSpec[] CodeFunctions() =>
    [
        new("map", "コード変換表で移行元コードを標準コードにする。表にないコードは隔離し、既定値にはしない。",
            "Legacy code to standard code by a table; a code that the table lacks is quarantined, never a default.",
            [Table(), Column("標準コードの列。既定は2列目。", "Column of the standard code; default the second.")],
            BuildMap),
        new("values", "adapter.yaml に書いた対応でコードを変換する。", "Legacy code to standard code by the pairs written here.",
            [new("pairs", ParameterKind.Values, "移行元コード: 標準コード。", "Legacy code: standard code.") { IsRequired = true }],
            BuildValues),
        new("lookup", "対応表の行を引き、列の値を取り出す（住所コード → 町字ID など）。", "Takes a column of the row whose key is the value.",
            [
                Table(),
                Column("取り出す列。既定は2列目。", "Column to take; default the second."),
                Choice("missing", "表にないとき: error（既定）, warning, empty。", "When the table lacks it: error (default), warning, empty.", "error", "warning", "empty"),
            ],
            BuildLookup),
        new("flag", "有無を示す値を 1 / 0 にする。どちらでもない値はエラーとする。", "On and off values to 1 and 0; any other value is an error.",
            [
                new("on", ParameterKind.Texts, "有を示す値。既定は 1。", "Values that mean on; default 1."),
                new("off", ParameterKind.Texts, "無を示す値。空欄は \"\"。既定は 0 と空欄。", "Values that mean off, \"\" for an empty one; default 0 and empty."),
                new("to", ParameterKind.Texts, "有と無の出力。既定は [\"1\", \"0\"]。", "What on and off become; default [\"1\", \"0\"]."),
            ],
            BuildFlag),
        new("relation", "続柄の文言を最大4つの続柄コードに分ける（「の」で区切る）。", "A relation text to up to four codes; parts are divided by の.",
            [
                Table(),
                new("others", ParameterKind.Items, "2つ目以降のコードを入れるデータ項目。", "Items for the second code and on.") { IsRequired = true },
                Column("標準コードの列。既定は2列目。", "Column of the standard code; default the second."),
            ],
            a => a.Table("table") is { } table && ColumnOf(a, table) is { } column ? new RelationStep(table, column, a.Targets("others")) : null),
    ];

    private static FunctionParameter Table() =>
        new("table", ParameterKind.Table, "codes に書いた表の名前。", "Name of a table listed under codes.") { IsRequired = true };

    private static FunctionParameter Column(string ja, string en) => new("column", ParameterKind.Text, ja, en);

    private static int? ColumnOf(StepArguments a, CodeTable table)
    {
        if (!a.Has("column"))
        {
            return 1;
        }

        var column = table.ColumnIndex(a.Text("column"));
        if (column >= 0)
        {
            return column;
        }

        var known = string.Join(", ", table.Columns);
        a.Problem("column", $"表 {table.File} に列 {a.Text("column")} がありません。ある列: {known}。", $"Table {table.File} has no column {a.Text("column")}; it has {known}.");
        return null;
    }

    private static MapStep? BuildMap(StepArguments a)
    {
        if (a.Table("table") is not { } table || ColumnOf(a, table) is not { } column)
        {
            return null;
        }

        a.CheckCodes("table", table.Rows.Select(r => r[column]));
        return new MapStep(table, column);
    }

    private static LookupStep? BuildLookup(StepArguments a)
    {
        if (a.Table("table") is not { } table || ColumnOf(a, table) is not { } column)
        {
            return null;
        }

        return new LookupStep(table, column, Enum.Parse<LookupStep.Missing>(a.Text("missing", "error"), ignoreCase: true));
    }

    private static MapStep BuildValues(StepArguments a)
    {
        var texts = a.Texts("pairs");
        var rows = texts.Chunk(2).ToArray();
        a.CheckCodes("pairs", rows.Select(r => r[1]));
        return new MapStep(new CodeTable("values", $"{a.Mark.File}:{a.Mark.Line}", ["legacy", "standard"], rows), 1);
    }

    private static FlagStep? BuildFlag(StepArguments a)
    {
        var on = a.Texts("on", "1");
        var off = a.Texts("off", "0", "");
        var to = a.Texts("to", "1", "0");
        if (to.Count != 2)
        {
            a.Problem("to", "to には有と無の2つの値を書いてください。", "to takes two values: on, off.");
            return null;
        }

        if (on.Intersect(off).FirstOrDefault() is { } both)
        {
            a.Problem("on", $"値「{both}」が on と off の両方にあります。", $"Value \"{both}\" is both on and off.");
            return null;
        }

        a.CheckCodes("to", to);
        return new FlagStep(on, off, System.Text.Encoding.UTF8.GetBytes(to[0]), System.Text.Encoding.UTF8.GetBytes(to[1]));
    }
}
