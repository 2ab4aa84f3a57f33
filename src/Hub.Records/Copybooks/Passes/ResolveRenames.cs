using Hub.Records.Copybooks.Syntax;
using Hub.Records.Layouts;

namespace Hub.Records.Copybooks.Passes;

/// <summary>Places level 66: from the first to the last renamed item.</summary>
internal sealed class ResolveRenames : ILayoutPass
{
    public void Apply(DataEntry root, DialectRules rules, ErrorList errors)
    {
        foreach (var renames in root.Renames)
        {
            var from = Find(root, renames.RenamesFrom!, errors);
            var to = renames.RenamesTo is null ? from : Find(root, renames.RenamesTo, errors);
            if (from is null || to is null)
            {
                continue;
            }

            if (to.Offset + to.Length < from.Offset)
            {
                errors.Add(renames.At, $"66 {renames.Name}", "THRU の前後が正しい順序の項目", "a range that ends after it begins");
                continue;
            }

            renames.Parent = root;
            renames.Offset = from.Offset;
            renames.Length = to.Offset + to.Length - from.Offset;
            renames.Stride = renames.Length;
            renames.IsMovable = from.IsMovable || to.IsMovable;
            Take(renames, from, isSame: from == to);
        }
    }

    /// <summary>One elementary item renamed keeps its type; a range is read as characters.</summary>
    private static void Take(DataEntry renames, DataEntry from, bool isSame)
    {
        if (isSame && !from.IsGroup)
        {
            renames.Usage = from.Usage;
            renames.Picture = from.Picture;
            renames.Sign = from.Sign;
            renames.ByteOrder = from.ByteOrder;
            renames.FloatFormat = from.FloatFormat;
            return;
        }

        renames.Usage = Usage.Display;
        renames.Picture = new Picture($"X({renames.Length})", PictureCategory.Alphanumeric, renames.Length, 0, 0, false);
    }

    private static bool IsInTable(DataEntry entry) => entry.IsTable || (entry.Parent is not null && IsInTable(entry.Parent));

    private static DataEntry? Find(DataEntry root, NameReference name, ErrorList errors)
    {
        var found = root.SelfAndBelow().Where(e => e != root && name.Fits(e)).Take(2).ToList();
        if (found.Count == 1 && IsInTable(found[0]))
        {
            errors.Add(name.At, $"RENAMES {name}", "OCCURS のない項目", "an item that is not in a table (OCCURS)");
            return null;
        }

        if (found.Count == 1)
        {
            return found[0];
        }

        errors.Add(name.At, $"RENAMES {name}", "同じレコードの一意な項目名", "the name of one item of the same record");
        return null;
    }
}
