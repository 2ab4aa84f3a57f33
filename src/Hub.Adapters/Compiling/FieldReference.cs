namespace Hub.Adapters.Compiling;

/// <summary>A field as adapter.yaml names it: <c>NAME</c>, <c>NAME(3)</c>, <c>NAME(2,1)</c> or <c>NAME(*)</c> for all occurrences.</summary>
/// <param name="Name">Name without subscripts.</param>
/// <param name="Subscripts">From 1, outermost first; 0 stands for *.</param>
internal sealed record FieldReference(string Name, IReadOnlyList<int> Subscripts)
{
    /// <summary>True when one subscript is *.</summary>
    public bool IsAll => Subscripts.Contains(0);

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

    /// <inheritdoc/>
    public override string ToString() => Subscripts.Count == 0 ? Name : $"{Name}({string.Join(',', Subscripts.Select(s => s == 0 ? "*" : $"{s}"))})";
}
