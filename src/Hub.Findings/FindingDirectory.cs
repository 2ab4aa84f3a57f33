using System.Reflection;

namespace Hub.Findings;

/// <summary>
/// All finding codes that the given parts declare, by number and by name. A store keeps the number of a finding's code;
/// here is the way back. Parts declare their codes as <c>public static readonly FindingCode</c> fields of one static class.
/// </summary>
public sealed class FindingDirectory
{
    private static readonly Lazy<FindingDirectory> s_installed = new(() => Of(Directory
        .EnumerateFiles(AppContext.BaseDirectory, "Hub.*.dll")
        .Select(f => Path.GetFileNameWithoutExtension(f))
        .Where(n => !n.EndsWith(".Tests", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)
        .Select(n => Assembly.Load(new AssemblyName(n)))));

    private readonly Dictionary<int, FindingCode> _byNumber = [];
    private readonly Dictionary<string, FindingCode> _byName = new(StringComparer.OrdinalIgnoreCase);

    private FindingDirectory(IEnumerable<FindingCode> codes)
    {
        foreach (var code in codes)
        {
            if (!_byNumber.TryAdd(code.Number, code) || !_byName.TryAdd(code.Name, code))
            {
                throw new ArgumentException($"Finding code {code} {code.Name} is declared twice.", nameof(codes));
            }
        }
    }

    /// <summary>The codes of all parts of the hub that stand beside the program.</summary>
    public static FindingDirectory Installed => s_installed.Value;

    /// <summary>All codes, by number.</summary>
    public IReadOnlyList<FindingCode> All => [.. _byNumber.Values.OrderBy(c => c.Number)];

    /// <summary>The codes of the given assemblies; <see cref="ArgumentException"/> where a number or a name is taken twice.</summary>
    public static FindingDirectory Of(params IEnumerable<Assembly> assemblies) => new(assemblies
        .SelectMany(a => a.GetTypes())
        .Where(t => t is { IsAbstract: true, IsSealed: true })
        .SelectMany(t => t.GetFields(BindingFlags.Public | BindingFlags.Static))
        .Where(f => f.FieldType == typeof(FindingCode))
        .Select(f => (FindingCode)f.GetValue(null)!)
        .Distinct());

    /// <summary>The code with this number; null where no part declares it.</summary>
    public FindingCode? Find(int number) => _byNumber.GetValueOrDefault(number);

    /// <summary>The code as a person writes it: "H5001", "5001", "E0001" for 5001, or its name in any case; null where nothing fits.</summary>
    public FindingCode? Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var digits = text.AsSpan().TrimStart("Hh");
        if (text is ['E' or 'e', '0', '0', '0', >= '1' and <= '4'])
        {
            return Find(5000 + (text[^1] - '0'));
        }

        return int.TryParse(digits, System.Globalization.NumberStyles.None, null, out var number)
            ? Find(number)
            : _byName.GetValueOrDefault(text);
    }
}
