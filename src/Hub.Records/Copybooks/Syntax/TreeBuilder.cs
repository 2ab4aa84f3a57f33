namespace Hub.Records.Copybooks.Syntax;

/// <summary>Puts entries into trees by their level numbers: one tree per record.</summary>
internal sealed class TreeBuilder(ErrorList errors)
{
    private const int RenamesLevel = 66;
    private const int StandaloneLevel = 77;

    public List<DataEntry> Build(IReadOnlyList<DataEntry> entries, string file)
    {
        var roots = new List<DataEntry>();
        var open = new Stack<DataEntry>();
        foreach (var entry in entries)
        {
            if (entry.Level == RenamesLevel)
            {
                AddRenames(roots, entry);
                continue;
            }

            if (entry.Level is 1 or StandaloneLevel)
            {
                open.Clear();
            }

            while (open.Count > 0 && open.Peek().Level >= entry.Level)
            {
                open.Pop();
            }

            if (open.Count == 0)
            {
                roots.Add(entry);
            }
            else
            {
                entry.Parent = open.Peek();
                open.Peek().Children.Add(entry);
            }

            open.Push(entry);
        }

        return Gather(roots, file);
    }

    /// <summary>Copybooks are often written to stand below an 01 of the program: items without one become one record.</summary>
    private static List<DataEntry> Gather(List<DataEntry> roots, string file)
    {
        if (roots.Count == 0 || roots.All(r => r.Level is 1 or StandaloneLevel))
        {
            return roots;
        }

        if (roots.Count == 1 && roots[0].OccursClause is null)
        {
            return roots;
        }

        var gathered = new List<DataEntry>();
        DataEntry? record = null;
        foreach (var root in roots)
        {
            if (root.Level is 1 or StandaloneLevel)
            {
                gathered.Add(root);
                record = null;
                continue;
            }

            if (record is null)
            {
                record = new DataEntry(1, Path.GetFileNameWithoutExtension(file), root.At);
                gathered.Add(record);
            }

            root.Parent = record;
            record.Children.Add(root);
            record.Renames.AddRange(root.Renames);
        }

        return gathered;
    }

    private void AddRenames(List<DataEntry> roots, DataEntry entry)
    {
        if (roots.Count == 0 || entry.RenamesFrom is null)
        {
            errors.Add(entry.At, $"66 {entry.Name}", "レコードの後の 66 レベルと RENAMES 句", "a record before level 66, and a RENAMES clause");
            return;
        }

        roots[^1].Renames.Add(entry);
    }
}
