using Hub.Adapters.Plan;

namespace Hub.Adapters.Steps;

/// <summary><c>replace</c>: every occurrence of one text by another.</summary>
internal sealed class ReplaceStep(byte[] from, byte[] to) : Step
{
    public override void Run(MappingState state)
    {
        var value = state.Value;
        if (value.IndexOf(from) < 0)
        {
            return;
        }

        var target = state.Target((value.Length / from.Length * Math.Max(from.Length, to.Length)) + value.Length);
        var n = 0;
        for (var at = value.IndexOf(from); at >= 0; at = value.IndexOf(from))
        {
            value[..at].CopyTo(target[n..]);
            n += at;
            to.CopyTo(target[n..]);
            n += to.Length;
            value = value[(at + from.Length)..];
        }

        value.CopyTo(target[n..]);
        state.Commit(n + value.Length);
    }
}
