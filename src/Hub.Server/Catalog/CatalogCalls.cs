using Google.Protobuf;
using Grpc.Core;
using Hub.Catalog.Editions;
using Hub.Contracts.Catalog.V1;
using Hub.Contracts.Standard;
using Edition = Hub.Catalog.Editions.Edition;

namespace Hub.Server.Catalog;

/// <summary><c>hub.catalog.v1.CatalogService</c>.</summary>
internal sealed class CatalogCalls(EditionShelf shelf) : CatalogService.CatalogServiceBase
{
    public override Task<ListEditionsResponse> ListEditions(ListEditionsRequest request, ServerCallContext context)
    {
        var response = new ListEditionsResponse();
        response.Editions.Add(Library().All.Where(e => request.Business.Length == 0 || e.Business == request.Business).Select(EditionMapping.Header));
        return Task.FromResult(response);
    }

    public override Task<GetEditionResponse> GetEdition(GetEditionRequest request, ServerCallContext context) =>
        Task.FromResult(new GetEditionResponse { Edition = EditionMapping.Full(Find(request.Edition)) });

    public override Task<ListCodeListsResponse> ListCodeLists(ListCodeListsRequest request, ServerCallContext context)
    {
        var edition = Find(request.Edition);
        var lists = edition.CodeLists.Where(c => request.CodeList.Length == 0 || c.Id == request.CodeList).ToList();
        if (request.CodeList.Length > 0 && lists.Count == 0)
        {
            throw new RpcException(new Status(StatusCode.NotFound, $"Edition {edition.Id} has no code list \"{request.CodeList}\"."));
        }

        var response = new ListCodeListsResponse();
        response.CodeLists.Add(lists.Select(EditionMapping.CodeList));
        return Task.FromResult(response);
    }

    public override Task<GetContractResponse> GetContract(GetContractRequest request, ServerCallContext context)
    {
        var edition = Find(request.Edition);
        StandardContract contract;
        try
        {
            contract = new StandardContract(edition);
        }
        catch (ArgumentException e)
        {
            throw new RpcException(new Status(StatusCode.FailedPrecondition, e.Message), e.Message);
        }

        var response = new GetContractResponse
        {
            Files = { new ProtoFile { Name = OptionsText.FileName, Text = OptionsText.Read() }, new ProtoFile { Name = contract.FileName, Text = ProtoText.Write(contract) } },
            FileDescriptorSet = ContractDescriptors.SetOf(contract).ToByteString(),
        };
        response.Messages.Add(edition.Groups.Select(g => new GroupMessage { Group = g.Id, MessageType = $"{contract.Package}.{StandardContract.MessageName(g)}" }));
        return Task.FromResult(response);
    }

    private EditionLibrary Library()
    {
        try
        {
            return shelf.Current;
        }
        catch (EditionFormatException e)
        {
            throw new RpcException(new Status(StatusCode.FailedPrecondition, e.Message), e.Message);
        }
    }

    private Edition Find(string id) => Library().Find(id)
        ?? throw new RpcException(new Status(StatusCode.NotFound, $"Edition \"{id}\" is not at hand. ListEditions says which are."));
}
