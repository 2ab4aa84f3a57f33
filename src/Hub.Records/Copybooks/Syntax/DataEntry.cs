using Hub.Codecs.Numbers;
using Hub.Records.Copybooks.Source;
using Hub.Records.Layouts;

namespace Hub.Records.Copybooks.Syntax;

/// <summary>A data description entry as written: the node that passes work on until it becomes a <see cref="LayoutField"/>.</summary>
internal sealed class DataEntry(int level, string name, SourceLocation at)
{
    public int Level { get; } = level;

    public string Name { get; } = name;

    public SourceLocation At { get; } = at;

    public bool IsFiller { get; init; }

    public List<DataEntry> Children { get; } = [];

    public List<ConditionName> Conditions { get; } = [];

    public List<DataEntry> Renames { get; } = [];

    public DataEntry? Parent { get; set; }

    // Clauses as written.
    public Picture? Picture { get; set; }

    public UsageWord? UsageWord { get; set; }

    public SourceLocation UsageAt { get; set; }

    public SignClause? SignClause { get; set; }

    public OccursClause? OccursClause { get; set; }

    public NameReference? RedefinesName { get; set; }

    public NameReference? RenamesFrom { get; set; }

    public NameReference? RenamesTo { get; set; }

    public bool Synchronized { get; set; }

    public bool Justified { get; set; }

    public bool BlankWhenZero { get; set; }

    // What the passes find out.
    public Usage Usage { get; set; }

    public SignPlace Sign { get; set; }

    public ByteOrder ByteOrder { get; set; }

    public FloatFormat FloatFormat { get; set; }

    public DataEntry? Redefines { get; set; }

    public DataEntry? DependingOn { get; set; }

    public int Offset { get; set; }

    public int Length { get; set; }

    public int Stride { get; set; }

    public int Boundary { get; set; } = 1;

    public bool IsMovable { get; set; }

    public bool IsGroup => Children.Count > 0;

    public bool IsTable => OccursClause is not null;

    public int MaxOccurs => OccursClause?.Max ?? 1;

    public DataEntry Root => Parent is null ? this : Parent.Root;

    /// <summary>This entry and all below it, in order.</summary>
    public IEnumerable<DataEntry> SelfAndBelow()
    {
        yield return this;
        foreach (var child in Children)
        {
            foreach (var entry in child.SelfAndBelow())
            {
                yield return entry;
            }
        }
    }

    public bool IsBelow(DataEntry other) => Parent is not null && (Parent == other || Parent.IsBelow(other));
}
