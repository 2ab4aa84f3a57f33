namespace Hub.Grpc.Tests.Interceptors;

/// <summary>What interceptors saw.</summary>
internal sealed class CallLog
{
    private readonly List<string> _lines = [];

    public void Add(string line)
    {
        lock (_lines)
        {
            _lines.Add(line);
        }
    }

    public List<string> Take()
    {
        lock (_lines)
        {
            List<string> lines = [.. _lines];
            _lines.Clear();
            return lines;
        }
    }
}
