using Hub.Records.Copybooks.Passes;
using Hub.Records.Copybooks.Source;
using Hub.Records.Copybooks.Syntax;
using Hub.Records.Layouts;

namespace Hub.Records.Copybooks;

/// <summary>A copybook (コピー句), read: its records with their layouts. Immutable and thread-safe.</summary>
public sealed class Copybook
{
    internal Copybook(IReadOnlyList<Layout> layouts) => Layouts = layouts;

    /// <summary>The records (01 and 77 levels) in order; at least one.</summary>
    public IReadOnlyList<Layout> Layouts { get; }

    /// <summary>The first record.</summary>
    public Layout Layout => Layouts[0];

    /// <summary>Finds a record by its name; null where there is none.</summary>
    public Layout? Find(string name) =>
        Layouts.FirstOrDefault(l => string.Equals(l.Name, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Reads a copybook. All mistakes are collected; none is thrown.</summary>
    public static CopybookResult Parse(string text, CopybookOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        options ??= CopybookOptions.Default;
        return Parse(new CopybookSource(options.File, text), options);
    }

    /// <summary>Reads a copybook from a named source.</summary>
    public static CopybookResult Parse(CopybookSource source, CopybookOptions options)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(options);
        var errors = new ErrorList();
        var tokens = new CopyExpander(options, errors).Expand(source);
        var entries = new EntryParser(tokens, options, errors).Parse();
        var roots = new TreeBuilder(errors).Build(entries, source.File);
        if (errors.IsEmpty && roots.Count == 0)
        {
            errors.Add(new SourceLocation(source.File, 1, 1), "", "データ記述項（01 レベル）", "a data description entry (level 01)");
        }

        if (errors.IsEmpty)
        {
            foreach (var pass in LayoutPasses.InOrder)
            {
                foreach (var root in roots)
                {
                    pass.Apply(root, options.EffectiveRules, errors);
                }

                if (!errors.IsEmpty)
                {
                    break;
                }
            }
        }

        return errors.IsEmpty
            ? new CopybookResult(new Copybook([.. roots.Select(LayoutBuilder.Build)]), [])
            : new CopybookResult(null, errors.InOrder(source.File));
    }
}
