using System.Text;
using Hub.Adapters.Plan;
using Hub.Adapters.Tables;

namespace Hub.Adapters.Steps;

/// <summary><c>empty-if</c>: given texts mean "nothing" in this source; <c>zeros</c> and <c>nines</c> stand for any number of them.</summary>
internal sealed class EmptyIfStep : Step
{
    private readonly ByteMap _texts;
    private readonly bool _zeros;
    private readonly bool _nines;

    public EmptyIfStep(IReadOnlyList<string> texts)
    {
        _zeros = texts.Contains("zeros");
        _nines = texts.Contains("nines");
        _texts = new ByteMap([.. texts.Where(t => t is not ("zeros" or "nines")).Distinct().Select(Encoding.UTF8.GetBytes)]);
    }

    public override void Run(MappingState state)
    {
        var value = state.Value;
        if ((_zeros && value.IndexOfAnyExcept((byte)'0') < 0) || (_nines && value.IndexOfAnyExcept((byte)'9') < 0) || _texts.Find(value) >= 0)
        {
            state.Clear();
        }
    }
}
