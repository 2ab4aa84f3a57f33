using System.Buffers.Text;
using Hub.Catalog.Records;

namespace Hub.Catalog.Conditions;

/// <summary>
/// Compares two values: as numbers when an item of a numeric type takes part and both sides are numbers, else by their UTF-8 bytes (right for dates).
/// An order comparison with an empty side holds, because nothing is known to be out of order; (in)equality treats empty as a value.
/// </summary>
internal sealed class ComparisonCondition(Operand left, Comparison comparison, Operand right) : Condition
{
    private static readonly string[] s_signs = ["=", "<>", "<", "<=", ">", ">="];

    private readonly bool _numeric = left.IsNumeric || right.IsNumeric;

    public static string[] Signs => s_signs;

    public override bool Holds(StandardRecord record, int occurrence)
    {
        var l = left.Read(record, occurrence);
        var r = right.Read(record, occurrence);
        if (comparison >= Comparison.Less && (l.IsEmpty || r.IsEmpty))
        {
            return true;
        }

        var order = _numeric ? Order(l, r) : l.SequenceCompareTo(r);
        return comparison switch
        {
            Comparison.Equal => order == 0,
            Comparison.NotEqual => order != 0,
            Comparison.Less => order < 0,
            Comparison.LessOrEqual => order <= 0,
            Comparison.Greater => order > 0,
            _ => order >= 0,
        };
    }

    public override void AddItems(ISet<int> ordinals)
    {
        left.AddItems(ordinals);
        right.AddItems(ordinals);
    }

    public override string ToString() => $"{left} {s_signs[(int)comparison]} {right}";

    private static int Order(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right) =>
        PlainNumber.TryRead(left, out var l) && PlainNumber.TryRead(right, out var r) ? l.CompareTo(r)
        : TryNumber(left, out var a) && TryNumber(right, out var b) ? a.CompareTo(b)
        : left.SequenceCompareTo(right);

    private static bool TryNumber(ReadOnlySpan<byte> utf8, out decimal number) =>
        Utf8Parser.TryParse(utf8, out number, out var consumed) && consumed == utf8.Length;
}
