using System.Text;
using Hub.Adapters.Plan;
using Hub.Adapters.Tables;

namespace Hub.Adapters.Steps;

/// <summary><c>flag</c>: what means on and what means off, an empty value too; anything else is an error.</summary>
internal sealed class FlagStep : Step
{
    private readonly ByteMap _on;
    private readonly ByteMap _off;
    private readonly byte[] _onValue;
    private readonly byte[] _offValue;
    private readonly string _expected;

    public FlagStep(IReadOnlyList<string> on, IReadOnlyList<string> off, byte[] onValue, byte[] offValue)
    {
        _on = new ByteMap([.. on.Distinct().Select(Encoding.UTF8.GetBytes)]);
        _off = new ByteMap([.. off.Distinct().Select(Encoding.UTF8.GetBytes)]);
        _onValue = onValue;
        _offValue = offValue;
        _expected = string.Join(", ", on.Concat(off).Select(t => t.Length == 0 ? "(空)" : t));
    }

    public override bool RunsOnEmpty => true;

    public override void Run(MappingState state)
    {
        if (_on.Find(state.Value) >= 0)
        {
            state.Use(_onValue);
        }
        else if (_off.Find(state.Value) >= 0)
        {
            state.Use(_offValue);
        }
        else if (!state.HasFailed)
        {
            state.Fail(MappingFindings.FlagUnknown, _expected);
        }
    }
}
