using System.Text;
using Hub.Adapters;

namespace Hub.Forge.Recipes;

/// <summary>An address code of the municipality itself, from the pack's table.</summary>
internal sealed class OwnAddress(string code, string municipality)
{
    /// <summary>Addresses that no longer exist stay out of forged extracts.</summary>
    private const string Abolished = "9999999";

    public byte[] Code { get; } = Encoding.ASCII.GetBytes(code);

    public byte[] Municipality { get; } = Encoding.ASCII.GetBytes(municipality);

    public static OwnAddress[] All(AdapterPlan plan)
    {
        var table = plan.Pack.Tables["jusho"];
        var town = table.ColumnIndex("machiaza");
        var municipality = table.ColumnIndex("shichoson");
        return [.. table.Rows.Where(r => r[town] != Abolished).Select(r => new OwnAddress(r[0], r[municipality]))];
    }
}
