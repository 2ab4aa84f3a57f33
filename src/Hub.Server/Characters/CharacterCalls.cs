using System.Globalization;
using Grpc.Core;
using Hub.Characters;
using Hub.Characters.Glyphs;
using Hub.Characters.Identification;
using Hub.Contracts.Character.V1;
using Hub.Engine;
using Hub.Engine.Identification;
using Hub.Server.Wire;

namespace Hub.Server.Characters;

/// <summary><c>hub.character.v1.CharacterService</c>: translation between the wire and the municipalities' work lists. This file: look-ups and the list.</summary>
internal sealed partial class CharacterCalls(HubEngine engine, GaijiBook book) : CharacterService.CharacterServiceBase
{
    private const int MaxCandidates = 20;

    public override Task<LookupCharactersResponse> LookupCharacters(LookupCharactersRequest request, ServerCallContext context)
    {
        var set = UnifiedSet.Default;
        var mapping = new CharacterMapping(set, book.Added);
        var response = new LookupCharactersResponse();
        switch (request.KeyCase)
        {
            case LookupCharactersRequest.KeyOneofCase.Text:
                response.Characters.Add(mapping.OfText(request.Text));
                break;
            case LookupCharactersRequest.KeyOneofCase.Name:
                Add(CharacterName.TryParse(request.Name, out var name) ? mapping.OfName(name) : throw Invalid("name", request.Name));
                break;
            case LookupCharactersRequest.KeyOneofCase.JukiCode:
                Add(set.TryFindJuki(Number("juki_code", Digits(request.JukiCode), NumberStyles.AllowHexSpecifier), out var mj) ? mapping.Of(mj) : null);
                break;
            case LookupCharactersRequest.KeyOneofCase.KosekiNumber:
                var koseki = Number("koseki_number", request.KosekiNumber, NumberStyles.None);
                Add(set.TryFindKoseki(koseki, out mj) ? mapping.Of(mj) : set.Hentaigana.FindKoseki(koseki) is { } kana ? mapping.OfName(kana.Name) : null);
                break;
            case LookupCharactersRequest.KeyOneofCase.ToukiNumber:
                Add(set.TryFindTouki(Number("touki_number", request.ToukiNumber, NumberStyles.None), out mj) ? mapping.Of(mj) : null);
                break;
            default:
                throw Refuse("検索する文字または番号を一つ指定してください。", "name a character or a number to look up.");
        }

        return Task.FromResult(response);

        void Add(Character? found)
        {
            if (found is not null)
            {
                response.Characters.Add(found);
            }
        }
    }

    public override async Task ListGaiji(ListGaijiRequest request, IServerStreamWriter<ListGaijiResponse> responseStream, ServerCallContext context)
    {
        if (request.CandidateCount is < 0 or > MaxCandidates)
        {
            throw Refuse($"候補の数は 0 から {MaxCandidates} です。", $"candidate_count is 0 to {MaxCandidates}.");
        }

        var run = request.Run.Length > 0 ? ResourceNames.ParseRun(request.Run) : "";
        var municipality = run.Length == 0 ? Required(request.Municipality) : (await engine.GetRunAsync(run, context.CancellationToken)).Run.Municipality;
        if (request.Municipality.Length > 0 && request.Municipality != municipality)
        {
            // Who may see the run need not be one who may see the other's decisions.
            throw Refuse($"移行実行 {run} は団体 {request.Municipality} のものではありません。municipality を空にしてください。", $"run {run} is not one of municipality {request.Municipality}: leave municipality empty.");
        }

        var rows = run.Length > 0 ? await book.ReadAsync(municipality, run, context.CancellationToken) : book.Read(municipality);
        var shelf = request.CandidateCount > 0 || request.WithGlyphs ? GlyphShelf.Open(engine.CharactersFolder, municipality, book.Added) : null;
        foreach (var item in rows)
        {
            if ((request.State == Gaiji.Types.State.Unspecified || (int)request.State == (int)item.State + 1) && (request.Charset.Length == 0 || request.Charset == item.Charset))
            {
                await responseStream.WriteAsync(new ListGaijiResponse { Gaiji = Row(item, request, shelf) }, context.CancellationToken);
            }
        }
    }

    private static Gaiji Row(WorkItem item, ListGaijiRequest request, GlyphShelf? shelf)
    {
        var wire = GaijiMapping.ToWire(item);
        if (shelf is not null)
        {
            wire.GlyphSvg = request.WithGlyphs ? Svg(shelf.Outline(item), item.Code) : "";
            wire.Candidates.Add(shelf.Find(item, request.CandidateCount).Select(c => GaijiMapping.ToWire(c, request.WithGlyphs ? Svg(shelf.Outline(c), c.Name.ToString()) : "")));
        }

        return wire;
    }

    private static string Svg((GlyphOutline Outline, int Em)? glyph, string title) => glyph is { } g ? GlyphSvg.Write(g.Outline, g.Em, title) : "";

    private static string Required(string municipality) =>
        municipality.Length > 0 ? municipality : throw Refuse("municipality で団体コードを指定してください。", "municipality must be named.");

    private static string Digits(string code) => code.StartsWith("J+", StringComparison.OrdinalIgnoreCase) ? code[2..] : code;

    private static int Number(string field, string text, NumberStyles style) =>
        int.TryParse(text, style, CultureInfo.InvariantCulture, out var number) ? number : throw Invalid(field, text);

    private static RefusedException Invalid(string field, string text) =>
        Refuse($"{field}「{text}」は番号または名前として読めません。", $"{field} \"{text}\" is no such number or name.");

    private static RefusedException Refuse(string ja, string en) => new(RefusalReason.RequestInvalid, ja, en);
}
