using System.Globalization;
using System.Text;

namespace Hub.Validation.Values;

/// <summary>
/// The 市区町村コード that rows of one municipality may have: its own, and for a 指定都市 those of its wards (区). The standard asks there for the ward
/// (項目定義書 031, 住所_市区町村コード「指定都市においては区までを特定」). Wards are numbered from their city's code up to the next city's, within 100 to 199 of the prefecture.
/// </summary>
public sealed class MunicipalityScope
{
    private const int CodeLength = 6;

    // The 20 指定都市 by their codes without check digit, ascending (総務省 全国地方公共団体コード).
    private static readonly int[] s_cities = [1100, 4100, 11100, 12100, 14100, 14130, 14150, 15100, 22100, 22130, 23100, 26100, 27100, 27140, 28100, 33100, 34100, 40100, 40130, 43100];

    private readonly byte[] _code;
    private readonly int _first;
    private readonly int _last;

    private MunicipalityScope(string code, int first, int last) => (_code, _first, _last) = (Encoding.ASCII.GetBytes(code), first, last);

    /// <summary>The municipality's own code, as it was given.</summary>
    public string Code => Encoding.ASCII.GetString(_code);

    /// <summary>The scope of a municipality by its code, 5 digits or 6 with the check digit; null where it is no code.</summary>
    public static MunicipalityScope? Of(string municipality)
    {
        if (municipality is not { Length: 5 or CodeLength } || !int.TryParse(municipality.AsSpan(0, 5), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return null;
        }

        var city = Array.IndexOf(s_cities, number);
        var next = city >= 0 && city + 1 < s_cities.Length && s_cities[city + 1] / 1000 == number / 1000 ? s_cities[city + 1] - 1 : (number / 1000 * 1000) + 199;
        return city < 0 ? new(municipality, 0, -1) : new(municipality, number + 1, next);
    }

    /// <summary>True when a row may have this 市区町村コード. A wrong check digit is another rule's business.</summary>
    public bool Covers(ReadOnlySpan<byte> code)
    {
        if (code.Length != CodeLength)
        {
            return false;
        }

        if (code.StartsWith(_code))
        {
            return true;
        }

        return int.TryParse(code[..5], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= _first && number <= _last;
    }
}
