using System.CommandLine;
using Hub.Adapters;
using Hub.Adapters.Lookups;
using Hub.Cli.Shell;
using Hub.Findings;
using Hub.Records;
using Hub.Records.Framing;

namespace Hub.Cli.Adapter;

/// <summary><c>hub adapter preview</c>: the first records of a file through the real plan.</summary>
internal static class AdapterPreviewCommand
{
    private const int MaxBytes = 64 * 1024 * 1024;

    /// <summary>The verb.</summary>
    public static Command Create(CliContext context)
    {
        var pack = new PackArguments(context);
        var file = new Argument<FileInfo>("file") { Description = context.Text("移行元ファイル", "A file of the extract") };
        var records = new Option<int>("--records") { Description = context.Text("レコード数。既定は 5", "How many records; default 5"), DefaultValueFactory = _ => 5 };
        var values = new Option<bool>("--values") { Description = context.Text("値を伏せずに示す（住所など所在の分かる項目は、支援措置の有無によらず常に示さない）", "Shows values unmasked; addresses and the like never, as a person may be under protection") };
        var with = new Option<FileInfo[]>("--with") { Description = context.Text("引かれる側のファイル（join のあるアダプタ）", "Files that the records are joined to"), AllowMultipleArgumentsPerToken = true };
        var command = new Command("preview", context.Text("先頭のレコードを写した結果を示す", "Shows the first records as they are mapped"))
        {
            pack.Pack, file, pack.Packs, pack.Parameters, records, values, with,
        };
        command.SetAction((parsed, cancellationToken) =>
        {
            var plan = pack.Required(parsed);
            var source = parsed.GetValue(file)!;
            if (!source.Exists)
            {
                throw new UsageException($"ファイル {source.FullName} がありません。", $"File {source.FullName} does not exist.");
            }

            if (!plan.Takes(source.Name))
            {
                throw new UsageException(
                    $"アダプタ {plan.Pack.Name} は {source.Name} という名前のファイルを扱いません。扱うのは {string.Join(", ", plan.Pack.Files)} です。",
                    $"Adapter {plan.Pack.Name} takes no file named {source.Name}; it takes {string.Join(", ", plan.Pack.Files)}.");
            }

            return Task.FromResult(Show(context, plan, source, LookupBuilder.Read(plan, (parsed.GetValue(with) ?? []).Select(f => f.FullName)), parsed.GetValue(records), parsed.GetValue(values), cancellationToken));
        });
        return command;
    }

    private static int Show(CliContext context, AdapterPlan plan, FileInfo source, LookupSet lookups, int records, bool values, CancellationToken cancellationToken)
    {
        var framer = plan.CreateFramer(source.Name);
        var worker = plan.CreateWorker(source.Name, lookups);
        var findings = new FindingList();
        var rows = new PreviewSink(context.Out, values);
        using var stream = source.OpenRead();
        var buffer = new byte[(int)Math.Min(source.Length, MaxBytes)];
        stream.ReadExactly(buffer);
        var at = 0;
        for (var n = 0; n < records;)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var ordinal = framer.NextOrdinal;
            var status = framer.TryRead(buffer.AsSpan(at), buffer.Length == source.Length, out var start, out var length, out var consumed);
            var bytes = buffer.AsSpan(at + start, length);
            at += consumed;
            if (status is FrameStatus.End or FrameStatus.NeedMore)
            {
                break;
            }

            if (status == FrameStatus.Header)
            {
                continue;
            }

            n++;
            context.Out.WriteLine($"--- {context.Text("レコード", "record")} {ordinal} @ {framer.RecordOffset} ({length} bytes)");
            if (status == FrameStatus.Damaged)
            {
                findings.Add(framer.Damage!);
                continue;
            }

            var before = findings.Count;
            var outcome = worker.Map(new RawRecord(ordinal, framer.RecordOffset, bytes) { Header = framer.Header }, rows, findings);
            Tell(context, findings, before, outcome);
        }

        return findings.HasErrors ? ExitCode.Findings : ExitCode.Fine;
    }

    private static void Tell(CliContext context, FindingList findings, int from, MappingOutcome outcome)
    {
        for (var i = from; i < findings.Count; i++)
        {
            var finding = findings[i];
            context.Out.WriteLine($"  {finding.Severity} {finding.Code} @{finding.Position.ByteOffset}+{finding.Position.Length} {finding.Message(context.Language)}");
        }

        if (outcome != MappingOutcome.Mapped)
        {
            context.Out.WriteLine($"  → {outcome}");
        }
    }
}
