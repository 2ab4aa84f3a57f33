using Google.Protobuf.Reflection;
using Grpc.Core;
using Grpc.Reflection.V1;

namespace Grpc.Reflection;

/// <summary>Answers the questions of the reflection protocol.</summary>
internal sealed class Reflector(DescriptorIndex index)
{
    public async Task AnswerAsync(IAsyncStreamReader<ServerReflectionRequest> requests, IServerStreamWriter<ServerReflectionResponse> responses, ServerCallContext context)
    {
        while (await requests.MoveNext(context.CancellationToken).ConfigureAwait(false))
        {
            await responses.WriteAsync(Answer(requests.Current)).ConfigureAwait(false);
        }
    }

    public ServerReflectionResponse Answer(ServerReflectionRequest request)
    {
        var response = new ServerReflectionResponse { ValidHost = request.Host, OriginalRequest = request };
        switch (request.MessageRequestCase)
        {
            case ServerReflectionRequest.MessageRequestOneofCase.ListServices:
                response.ListServicesResponse = new ListServiceResponse();
                response.ListServicesResponse.Service.AddRange(index.Services.Select(static name => new ServiceResponse { Name = name }));
                break;
            case ServerReflectionRequest.MessageRequestOneofCase.FileByFilename:
                SetFile(response, index.FindFile(request.FileByFilename), request.FileByFilename);
                break;
            case ServerReflectionRequest.MessageRequestOneofCase.FileContainingSymbol:
                SetFile(response, index.FindSymbol(request.FileContainingSymbol), request.FileContainingSymbol);
                break;
            case ServerReflectionRequest.MessageRequestOneofCase.FileContainingExtension:
                ExtensionRequest extension = request.FileContainingExtension;
                SetFile(response, index.FindExtension(extension.ContainingType, extension.ExtensionNumber), $"{extension.ContainingType}:{extension.ExtensionNumber}");
                break;
            case ServerReflectionRequest.MessageRequestOneofCase.AllExtensionNumbersOfType:
                SetExtensions(response, request.AllExtensionNumbersOfType);
                break;
            default:
                SetError(response, StatusCode.InvalidArgument, "The request asks nothing.");
                break;
        }

        return response;
    }

    private void SetExtensions(ServerReflectionResponse response, string type)
    {
        if (index.FindExtensions(type) is { } numbers)
        {
            response.AllExtensionNumbersResponse = new ExtensionNumberResponse { BaseTypeName = type };
            response.AllExtensionNumbersResponse.ExtensionNumber.AddRange(numbers);
        }
        else
        {
            SetError(response, StatusCode.NotFound, $"The type '{type}' is unknown.");
        }
    }

    private static void SetFile(ServerReflectionResponse response, FileDescriptor? file, string name)
    {
        if (file is null)
        {
            SetError(response, StatusCode.NotFound, $"'{name}' is unknown.");
            return;
        }

        response.FileDescriptorResponse = new FileDescriptorResponse();
        Add(response.FileDescriptorResponse, file, []);
    }

    /// <summary>A file goes with all it depends on, so that one question is enough.</summary>
    private static void Add(FileDescriptorResponse response, FileDescriptor file, HashSet<string> seen)
    {
        if (!seen.Add(file.Name))
        {
            return;
        }

        response.FileDescriptorProto.Add(file.SerializedData);
        foreach (FileDescriptor dependency in file.Dependencies)
        {
            Add(response, dependency, seen);
        }
    }

    private static void SetError(ServerReflectionResponse response, StatusCode code, string message) =>
        response.ErrorResponse = new ErrorResponse { ErrorCode = (int)code, ErrorMessage = message };
}
