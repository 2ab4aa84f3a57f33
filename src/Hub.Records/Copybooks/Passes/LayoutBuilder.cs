using System.Globalization;
using Hub.Records.Copybooks.Syntax;
using Hub.Records.Layouts;

namespace Hub.Records.Copybooks.Passes;

/// <summary>Turns finished entries into a <see cref="Layout"/>.</summary>
internal sealed class LayoutBuilder
{
    private readonly Dictionary<DataEntry, LayoutField> _fields = [];
    private readonly HashSet<string> _paths = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<LayoutField> _inOrder = [];

    public static Layout Build(DataEntry root) => new LayoutBuilder().Make(root);

    private Layout Make(DataEntry root)
    {
        var field = Convert(root, null);
        if (!root.IsGroup)
        {
            field.Path = field.Name;
            _inOrder.Add(field);
        }

        foreach (var (entry, made) in _fields)
        {
            made.Redefines = entry.Redefines is null ? null : _fields[entry.Redefines];
            made.Occurs = entry.OccursClause is not { } occurs
                ? null
                : new Occurs(occurs.Min, occurs.Max, entry.DependingOn is null ? null : _fields[entry.DependingOn]);
        }

        for (var i = 0; i < _inOrder.Count; i++)
        {
            _inOrder[i].Ordinal = i;
        }

        var renames = root.Renames.Select(r => Convert(r, null)).ToList();
        foreach (var rename in renames)
        {
            rename.Path = Unique(rename.Name);
        }

        return new Layout(field, _inOrder, renames, MinLength(root));
    }

    private LayoutField Convert(DataEntry entry, LayoutField? parent)
    {
        var field = new LayoutField(entry.Name, entry.Level)
        {
            Parent = parent,
            Offset = entry.Offset,
            Length = entry.Length,
            Stride = entry.Stride,
            Usage = entry.Usage,
            Picture = entry.Picture,
            Sign = entry.Sign,
            ByteOrder = entry.ByteOrder,
            FloatFormat = entry.FloatFormat,
            IsMovable = entry.IsMovable,
            BlankWhenZero = entry.BlankWhenZero,
            IsJustified = entry.Justified,
            IsFiller = entry.IsFiller,
            Line = entry.At.Line,
        };
        foreach (var condition in entry.Conditions)
        {
            field.Add(condition);
        }

        if (parent is not null)
        {
            field.Path = Unique(parent.Path.Length == 0 ? entry.Name : parent.Path + "." + entry.Name);
            _inOrder.Add(field);
        }

        _fields[entry] = field;
        foreach (var child in entry.Children)
        {
            field.Add(Convert(child, field));
        }

        return field;
    }

    private string Unique(string path)
    {
        var unique = path;
        for (var i = 2; !_paths.Add(unique); i++)
        {
            unique = path + "#" + i.ToString(CultureInfo.InvariantCulture);
        }

        return unique;
    }

    /// <summary>Length with every variable table at its least; SYNC slack is left as it is with full tables.</summary>
    private static int MinLength(DataEntry entry)
    {
        var length = entry.Length;
        foreach (var child in entry.Children)
        {
            if (child.Redefines is null)
            {
                length -= Saved(child);
            }
        }

        return length;
    }

    private static int Saved(DataEntry entry)
    {
        var min = MinLength(entry);
        var times = entry.OccursClause;
        var full = entry.IsTable ? entry.Stride * times!.Max : entry.Length;
        var least = entry.IsTable ? (entry.Stride - entry.Length + min) * times!.Min : min;
        return full - least;
    }
}
