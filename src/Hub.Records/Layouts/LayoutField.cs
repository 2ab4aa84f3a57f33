using Hub.Codecs.Numbers;

namespace Hub.Records.Layouts;

/// <summary>One item of a record layout: where it lies and how its bytes are to be read. Immutable once its <see cref="Layout"/> is made.</summary>
public sealed class LayoutField
{
    private readonly List<LayoutField> _children = [];
    private readonly List<ConditionName> _conditions = [];

    internal LayoutField(string name, int level)
    {
        Name = name;
        Level = level;
    }

    /// <summary>Name as the copybook writes it; "FILLER" for one without.</summary>
    public string Name { get; }

    /// <summary>Level number, 1 to 49, 66 or 77.</summary>
    public int Level { get; }

    /// <summary>Names from below the record down to this item, joined by dots; unique in the layout (a repeated name gets "#2", "#3" …).</summary>
    public string Path { get; internal set; } = "";

    /// <summary>Place among all fields of the layout, from 0.</summary>
    public int Ordinal { get; internal set; }

    /// <summary>The group it belongs to; null for the record itself.</summary>
    public LayoutField? Parent { get; internal set; }

    /// <summary>Items of a group, in order.</summary>
    public IReadOnlyList<LayoutField> Children => _children;

    /// <summary>Condition names (level 88).</summary>
    public IReadOnlyList<ConditionName> Conditions => _conditions;

    /// <summary>Offset in bytes from the start of the record; of the first occurrence where it is repeated, and with every variable table before it full.</summary>
    public int Offset { get; internal set; }

    /// <summary>Length in bytes of one occurrence, with every variable table inside it full.</summary>
    public int Length { get; internal set; }

    /// <summary>Distance in bytes from one occurrence to the next; <see cref="Length"/> plus slack.</summary>
    public int Stride { get; internal set; }

    /// <summary>How the value is stored.</summary>
    public Usage Usage { get; internal set; }

    /// <summary>The picture; null for groups, COMP-1, COMP-2, INDEX and POINTER.</summary>
    public Picture? Picture { get; internal set; }

    /// <summary>Place of the sign; <see cref="SignPlace.None"/> where there is none.</summary>
    public SignPlace Sign { get; internal set; }

    /// <summary>Byte order of binary and IEEE items.</summary>
    public ByteOrder ByteOrder { get; internal set; }

    /// <summary>What a floating-point item holds.</summary>
    public FloatFormat FloatFormat { get; internal set; }

    /// <summary>Repetition; null for one occurrence.</summary>
    public Occurs? Occurs { get; internal set; }

    /// <summary>The item whose bytes it describes anew; null for none.</summary>
    public LayoutField? Redefines { get; internal set; }

    /// <summary>True where a variable table before it in the record moves it.</summary>
    public bool IsMovable { get; internal set; }

    /// <summary>True for BLANK WHEN ZERO: spaces mean zero.</summary>
    public bool BlankWhenZero { get; internal set; }

    /// <summary>True for JUSTIFIED RIGHT: padding is at the left.</summary>
    public bool IsJustified { get; internal set; }

    /// <summary>True for an item without a name of its own.</summary>
    public bool IsFiller { get; internal set; }

    /// <summary>Line in the copybook, from 1.</summary>
    public int Line { get; internal set; }

    /// <summary>True for a group.</summary>
    public bool IsGroup => Usage == Usage.Group;

    /// <summary>True where the value is a number: numeric or numeric-edited picture, or a usage that is one by itself.</summary>
    public bool IsNumber => Usage switch
    {
        Usage.Group or Usage.Address or Usage.Bit => false,
        Usage.Display or Usage.National => Picture?.Category is PictureCategory.Numeric or PictureCategory.NumericEdited or PictureCategory.FloatEdited,
        _ => true,
    };

    /// <summary>Bytes from the first occurrence to the end of the last one with the table full.</summary>
    public int TotalLength => Occurs is null ? Length : Stride * Occurs.Max;

    /// <summary>True when it or a group around it redefines another item.</summary>
    public bool IsRedefinition => Redefines is not null || Parent?.IsRedefinition == true;

    /// <inheritdoc/>
    public override string ToString() => $"{Level:00} {Path} @{Offset}+{Length}";

    internal void Add(LayoutField child) => _children.Add(child);

    internal void Add(ConditionName condition) => _conditions.Add(condition);
}
