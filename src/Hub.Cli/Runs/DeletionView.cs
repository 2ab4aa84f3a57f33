using System.Globalization;
using Hub.Cli.Shell;
using Hub.Client;
using Hub.Contracts.Run.V1;
using Spectre.Console;

namespace Hub.Cli.Runs;

/// <summary>Shows what a deletion deleted, or would.</summary>
internal static class DeletionView
{
    /// <summary>Writes the table.</summary>
    public static void Write(CliContext context, Run run, RunDeletion deletion)
    {
        var table = new Table().Border(TableBorder.Rounded).HideHeaders().AddColumn("").AddColumn(new TableColumn("").RightAligned());
        Row(table, context.Text("移行実行", "run"), RunNames.IdOf(run.Name));
        foreach (var count in deletion.Counts)
        {
            Row(table, NameOf(context, count.Kind), count.Count.ToString("N0", CultureInfo.InvariantCulture));
        }

        if (deletion.BeginTime is { } began)
        {
            Row(table, context.Text("削除した人", "deleted by"), deletion.DeletedBy);
            Row(table, context.Text("理由", "reason"), deletion.Reason);
            Row(table, context.Text("開始", "begun"), Time(began));
            Row(table, context.Text("完了", "complete"), deletion.CompleteTime is { } ended ? Time(ended) : context.Text("未完了", "not yet"));
        }

        RunView.Console(context).Write(table);
    }

    private static string NameOf(CliContext context, string kind) => kind switch
    {
        "streams" => context.Text("ファイルの受領記録", "streams"),
        "rows" => context.Text("標準の行", "rows of the standard"),
        "quarantined_records" => context.Text("隔離されたレコード", "quarantined records"),
        "findings" => context.Text("指摘", "findings"),
        "supplied_values" => context.Text("補った値の集計", "counts of supplied values"),
        "gaiji_notes" => context.Text("外字の記録", "notes of gaiji"),
        "keys" => context.Text("暗号鍵", "keys"),
        "files" => context.Text("報告書・標準ファイル", "report and standard files"),
        "file_bytes" => context.Text("そのバイト数", "their bytes"),
        _ => kind,
    };

    private static string Time(Google.Protobuf.WellKnownTypes.Timestamp time) => time.ToDateTimeOffset().ToString("yyyy-MM-dd HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private static void Row(Table table, string name, string value) => table.AddRow(Markup.Escape(name), Markup.Escape(value));
}
