using Grpc.Core;
using Hub.Contracts.Character.V1;
using Hub.Engine.Identification;
using Hub.Server.Access;

namespace Hub.Server.Characters;

/// <content>Decide, check, reopen, import.</content>
internal sealed partial class CharacterCalls
{
    private const int MaxImportBytes = 16 * 1024 * 1024;

    public override async Task<DecideGaijiResponse> DecideGaiji(DecideGaijiRequest request, ServerCallContext context)
    {
        if (request.Decision is not { Match: not GaijiDecision.Types.Match.Unspecified } decision)
        {
            throw Refuse("同定区分（一致・デザイン差・類似・対象外）を指定してください。", "say how well it matches: same, design, similar or excluded.");
        }

        var key = new GaijiKey(request.RequestId, Required(request.Municipality), request.Charset, request.Code, Actor(request.Actor, context));
        var change = await book.DecideAsync(key, decision.Target, GaijiMapping.FromWire(decision.Match), request.Reason, request.HasRevision ? request.Revision : null, context.CancellationToken);
        return new DecideGaijiResponse { Gaiji = GaijiMapping.ToWire(change.Item) };
    }

    public override async Task<CheckGaijiResponse> CheckGaiji(CheckGaijiRequest request, ServerCallContext context)
    {
        var key = new GaijiKey(request.RequestId, Required(request.Municipality), request.Charset, request.Code, Actor(request.Actor, context));
        var change = await book.CheckAsync(key, request.Agree, request.Reason, context.CancellationToken);
        var response = new CheckGaijiResponse { Gaiji = GaijiMapping.ToWire(change.Item) };
        response.Recleansings.Add(GaijiMapping.ToWire(change.Recleansed));
        return response;
    }

    public override async Task<ReopenGaijiResponse> ReopenGaiji(ReopenGaijiRequest request, ServerCallContext context)
    {
        var key = new GaijiKey(request.RequestId, Required(request.Municipality), request.Charset, request.Code, Actor(request.Actor, context));
        return new ReopenGaijiResponse { Gaiji = GaijiMapping.ToWire((await book.ReopenAsync(key, request.Reason, context.CancellationToken)).Item) };
    }

    public override async Task<ImportGaijiResponse> ImportGaiji(IAsyncStreamReader<ImportGaijiRequest> requestStream, ServerCallContext context)
    {
        ImportGaijiHeader? header = null;
        using var content = new MemoryStream();
        await foreach (var part in requestStream.ReadAllAsync(context.CancellationToken))
        {
            header ??= part.Header ?? throw Refuse("最初のメッセージに header が必要です。", "the first message must have the header.");
            content.Write(part.Content.Span);
            if (content.Length > MaxImportBytes)
            {
                throw Refuse("取り込むファイルは 16 MiB までです。", "a file to import has at most 16 MiB.");
            }
        }

        if (header is null)
        {
            throw Refuse("取り込むファイルがありません。", "there is no file to import.");
        }

        var text = CsvText.Decode(content.ToArray()) ?? throw Refuse("ファイルは UTF-8 でも Shift_JIS でもありません。", "the file is neither UTF-8 nor Shift_JIS.");
        using var csv = new StringReader(text);
        var municipality = Required(header.Municipality);
        var import = header.Kind switch
        {
            ImportGaijiHeader.Types.Kind.Decisions => await book.ImportDecisionsAsync(header.RequestId, municipality, csv, AccessGate.NameOf(context), context.CancellationToken),
            ImportGaijiHeader.Types.Kind.Hints => book.ImportHints(municipality, csv, header.Charset),
            _ => throw Refuse("ファイルの種類（決定またはベンダの外字一覧）を指定してください。", "say what the file holds: decisions or hints."),
        };
        return ToWire(import);
    }

    private static ImportGaijiResponse ToWire(GaijiImport import)
    {
        var response = new ImportGaijiResponse
        {
            DecidedCount = import.Decided,
            CheckedCount = import.Checked,
            UnchangedCount = import.Unchanged,
            HintCount = import.Hints,
        };
        response.Problems.Add(import.Problems.Select(p => new ImportGaijiProblem { Line = p.Line, MessageJa = p.Ja, MessageEn = p.En }));
        response.AffectedCodes.Add(import.Affected);
        response.Recleansings.Add(GaijiMapping.ToWire(import.Recleansed));
        return response;
    }

    // Who acts is who calls, where that is known.
    private static string Actor(string named, ServerCallContext context) => AccessGate.NameOf(context) switch
    {
        null => named,
        var name when named.Length == 0 || named == name => name,
        var name => throw Refuse($"{name} は「{named}」として決定や確認を行えません。", $"{name} can't act as \"{named}\"."),
    };
}
