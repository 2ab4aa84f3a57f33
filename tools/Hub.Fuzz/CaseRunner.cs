using System.Diagnostics;

namespace Hub.Fuzz;

/// <summary>Tries one input, on a thread of its own so that one that does not end is noticed.</summary>
internal sealed class CaseRunner : IDisposable
{
    private readonly Thread _thread;
    private readonly SemaphoreSlim _begin = new(0);
    private readonly SemaphoreSlim _end = new(0);
    private readonly int _limit;
    private IFuzzTarget _target = null!;
    private byte[] _input = [];
    private CaseResult _result;
    private volatile bool _stops;

    public CaseRunner(int limit)
    {
        _limit = limit;
        _thread = new Thread(Work) { IsBackground = true, Name = "fuzz" };
        _thread.Start();
    }

    /// <summary>False once a case hangs: its thread can't be ended, so nothing more can be tried.</summary>
    public bool IsAlive { get; private set; } = true;

    public CaseResult Run(IFuzzTarget target, byte[] input)
    {
        // Tables are made at first use: what is allocated counts the second time only.
        var result = Once(target, input);
        return result.Kind == "memory" ? Once(target, input) : result;
    }

    public void Dispose()
    {
        _stops = true;
        _begin.Release();
        if (IsAlive && _thread.Join(_limit))
        {
            _begin.Dispose();
            _end.Dispose();
        }
    }

    private CaseResult Once(IFuzzTarget target, byte[] input)
    {
        (_target, _input) = (target, input);
        _begin.Release();
        if (!_end.Wait(_limit))
        {
            IsAlive = false;
            return new CaseResult("hang", $"longer than {_limit} ms");
        }

        return _result;
    }

    private void Work()
    {
        while (true)
        {
            _begin.Wait();
            if (_stops)
            {
                return;
            }

            _result = Try(_target, _input);
            _end.Release();
        }
    }

    private static CaseResult Try(IFuzzTarget target, byte[] input)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        try
        {
            var answer = target.Run(input);
            var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            return allocated > target.MostAllocated(input.Length)
                ? new CaseResult("memory", $"{allocated} bytes allocated for an input of {input.Length}, allowed {target.MostAllocated(input.Length)}")
                : new CaseResult("", answer);
        }
        catch (FuzzException fault)
        {
            return new CaseResult("wrong", fault.Message);
        }
        catch (Exception exception)
        {
            return new CaseResult("crash", $"{exception.GetType().Name} at {PlaceOf(exception)}: {exception.Message}") { Detail = exception.ToString() };
        }
    }

    private static string PlaceOf(Exception exception) => new StackTrace(exception).GetFrames()
        .Select(f => f.GetMethod() is { DeclaringType: { } type } method ? $"{type.FullName}.{method.Name}" : "")
        .FirstOrDefault(n => n.StartsWith("Hub.", StringComparison.Ordinal) || n.StartsWith("Grpc.", StringComparison.Ordinal)) ?? "?";
}
