using System.Collections;
using Hub.Adapters.Yaml;

namespace Hub.Adapters.Packs;

/// <summary>Collects the mistakes of a pack; nothing stops at the first one.</summary>
public sealed class AdapterProblems : IReadOnlyList<AdapterProblem>
{
    private readonly List<AdapterProblem> _problems = [];
    private readonly HashSet<AdapterProblem> _known = [];

    /// <inheritdoc/>
    public int Count => _problems.Count;

    /// <inheritdoc/>
    public AdapterProblem this[int index] => _problems[index];

    /// <summary>Adds a mistake at a line and column of a file.</summary>
    public void Add(string file, int line, int column, string ja, string en)
    {
        var problem = new AdapterProblem(file, line, column, ja, en);
        if (_known.Add(problem))
        {
            _problems.Add(problem);
        }
    }

    /// <inheritdoc/>
    public IEnumerator<AdapterProblem> GetEnumerator() => _problems.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal void Add(YamlMark mark, string ja, string en) => Add(mark.File, mark.Line, mark.Column, ja, en);
}
