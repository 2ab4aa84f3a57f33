using System.Buffers;
using Microsoft.AspNetCore.Connections;

namespace Hub.Server.Hosting;

/// <summary>
/// Gives Kestrel blocks of 32 KiB instead of 4 KiB. A socket read fills at most one block, so with small blocks a 64 KiB message
/// costs sixteen system calls; wide ones take about 40 % off the CPU time of an upload (<c>Hub.Bench grpc</c>).
/// </summary>
internal sealed class WideBlockPoolFactory : IMemoryPoolFactory<byte>
{
    public MemoryPool<byte> Create(MemoryPoolOptions? options = null) => new WideBlockPool();
}
