using System.Text;
using Hub.Catalog.Records;

namespace Hub.Catalog.Conditions;

/// <summary>A value written in the condition.</summary>
internal sealed class LiteralOperand(string text) : Operand
{
    public string Text { get; } = text;

    public byte[] Utf8 { get; } = Encoding.UTF8.GetBytes(text);

    public override bool IsNumeric => false;

    public override ReadOnlySpan<byte> Read(StandardRecord record, int occurrence) => Utf8;

    public override void AddItems(ISet<int> ordinals)
    {
    }

    public override string ToString() => "'" + Text.Replace("'", "''", StringComparison.Ordinal) + "'";
}
