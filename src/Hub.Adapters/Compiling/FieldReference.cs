namespace Hub.Adapters.Compiling;

/// <summary>A field as adapter.yaml names it: <c>NAME</c>, <c>NAME(3)</c>, <c>NAME(2,1)</c>, <c>NAME(*)</c> for all occurrences or <c>NAME(#)</c> for that of the row.</summary>
/// <param name="Name">Name without subscripts.</param>
/// <param name="Subscripts">From 1, outermost first; 0 stands for *, -1 for #.</param>
internal sealed record FieldReference(string Name, IReadOnlyList<int> Subscripts)
{
    /// <summary>True when one subscript is *.</summary>
    public bool IsAll => Subscripts.Contains(0);

    /// <summary>True when one subscript is #.</summary>
    public bool IsOfRow => Subscripts.Contains(-1);

    /// <summary>Reads a reference; null when the subscripts are not numbers or *.</summary>
    public static FieldReference? Parse(string text)
    {
        var open = text.IndexOf('(', StringComparison.Ordinal);
        if (open < 0)
        {
            return new FieldReference(text.Trim(), []);
        }

        if (!text.EndsWith(')'))
        {
            return null;
        }

        var subscripts = new List<int>();
        foreach (var part in text[(open + 1)..^1].Split(','))
        {
            if (part.Trim() == "*")
            {
                subscripts.Add(0);
            }
            else if (part.Trim() == "#")
            {
                subscripts.Add(-1);
            }
            else if (int.TryParse(part.Trim(), out var subscript) && subscript > 0)
            {
                subscripts.Add(subscript);
            }
            else
            {
                return null;
            }
        }

        return new FieldReference(text[..open].Trim(), subscripts);
    }

    /// <summary>The same field with * replaced by an occurrence.</summary>
    public FieldReference At(int occurrence) => new(Name, [.. Subscripts.Select(s => s == 0 ? occurrence : s)]);

    /// <summary>The same field with # replaced by the number of the row.</summary>
    public FieldReference OfRow(int row) => IsOfRow ? new(Name, [.. Subscripts.Select(s => s == -1 ? row : s)]) : this;

    /// <inheritdoc/>
    public override string ToString() => Subscripts.Count == 0 ? Name : $"{Name}({string.Join(',', Subscripts.Select(s => s == 0 ? "*" : s < 0 ? "#" : $"{s}"))})";
}
