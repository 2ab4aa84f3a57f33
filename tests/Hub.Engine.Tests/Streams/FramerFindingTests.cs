using System.Text;
using Hub.Records;
using Hub.Records.Copybooks;
using Hub.Records.Decoding;
using Hub.Records.Delimited;
using Hub.Records.Framing;
using Hub.Records.Selection;
using Hub.Storage.Reading;

namespace Hub.Engine.Tests.Streams;

/// <summary>What a framer says of a record that it read is kept: a warning beside its rows, an error with the record in quarantine.</summary>
public class FramerFindingTests
{
    private static readonly CancellationToken s_none = CancellationToken.None;

    [Fact]
    public async Task Append_RecordWithAFramersWarning_IsMappedAndTheWarningKept()
    {
        var (stream, findings) = await RunAsync(() => new CsvFramer(new DelimitedFormat()), "P00000000000001\nP0000000000002\"3\n");
        Assert.Equal((2L, 0L), (stream.Accepted, stream.Quarantined));
        Assert.Equal([(RecordFindings.MisplacedQuote.Number, 1L)], findings);
    }

    [Theory]
    [InlineData("P00000000000001\nP00000000000002\nT00000000000002\n", 2, 0, 1)]
    [InlineData("P00000000000001\nT00000000000002\n", 1, 1, 0)]
    public async Task Append_TrailerThatDiffers_IsKeptWithTheFinding(string text, long accepted, long quarantined, long bad)
    {
        var (stream, findings) = await RunAsync(Counting, text);
        // The letter T is one that the plan does not know: a trailer that agrees reaches it.
        Assert.Equal((accepted, quarantined + bad), (stream.Accepted, stream.Quarantined));
        Assert.Equal([((bad > 0 ? LetterPlan.BadLetter : RecordFindings.ControlTotalDiffers).Number, accepted)], findings);
    }

    [Theory]
    [InlineData("P00000000000001\nP00000000000002\n", 2)]
    [InlineData("", 0)]
    public async Task Finalize_FileWithoutItsTrailer_IsAFindingOfTheFile(string text, long records)
    {
        await using var bench = new Bench(framer: Counting);
        var run = await bench.CreateAsync();
        var bytes = Encoding.ASCII.GetBytes(text);
        await bench.SendAsync(run, bytes, block: 7);
        var final = await bench.FinalizeAsync(run, bytes, records: records);
        Assert.Empty(final.Findings);
        _ = await bench.CommitAsync(run, validateOnly: true);
        var findings = new List<(int Code, string Stream, long Record)>();
        await foreach (var (_, finding) in bench.Engine.ReadFindingsAsync(run, new FindingFilter(), s_none))
        {
            if (finding.Position.Record >= 0)
            {
                findings.Add((finding.Code.Number, finding.Position.Stream, finding.Position.Record));
            }
        }

        Assert.Equal([(RecordFindings.TrailerMissing.Number, "a.dat", records)], findings);
        var stream = (await bench.Store.ListStreamsAsync(run, s_none)).Single();
        Assert.Equal((records, records, 0L, 1L), (stream.Checkpoint.Records, stream.Accepted, stream.Quarantined, stream.Checkpoint.Errors));
    }

    private static TotallingFramer Counting()
    {
        var layout = Copybook.Parse("01 T.\n 05 K PIC X.\n 05 CNT PIC 9(14).\n", new CopybookOptions { Format = SourceFormat.Free }).Copybook!.Layout;
        var decode = DecodeOptions.For("cp932", Dialect.GnuCobol);
        return new(new NewlineFramer(), [new TrailerTotal(new ControlTotal(layout.Find("CNT")!, null, decode), r => r[0] == 'P', r => r[0] == 'T')]);
    }

    private static async Task<(Storage.Streams.StoredStream Stream, List<(int Code, long Record)> Findings)> RunAsync(Func<RecordFramer> framer, string text)
    {
        await using var bench = new Bench(framer: framer);
        var run = await bench.CreateAsync();
        var bytes = Encoding.ASCII.GetBytes(text);
        await bench.SendAsync(run, bytes, block: 7);
        _ = await bench.FinalizeAsync(run, bytes);
        var findings = new List<(int, long)>();
        await foreach (var (_, finding) in bench.Engine.ReadFindingsAsync(run, new FindingFilter(), s_none))
        {
            if (finding.Position.Record >= 0)
            {
                findings.Add((finding.Code.Number, finding.Position.Record));
            }
        }

        return ((await bench.Store.ListStreamsAsync(run, s_none)).Single(), findings);
    }
}
