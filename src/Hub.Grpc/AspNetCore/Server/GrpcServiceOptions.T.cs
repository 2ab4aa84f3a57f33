namespace Grpc.AspNetCore.Server;

/// <summary>Options of one service; what is set here goes before the options of all services.</summary>
/// <typeparam name="TService">The service.</typeparam>
public class GrpcServiceOptions<TService> : GrpcServiceOptions
    where TService : class
{
}
