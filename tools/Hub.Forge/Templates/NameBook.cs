using Hub.Codecs;
using Hub.Forge.Population;

namespace Hub.Forge.Templates;

/// <summary>The names that the persons of an extract have, by index: rare kanji and IVS among them where the charset has them.</summary>
internal sealed class NameBook
{
    private static readonly int[] s_years = [1930, 1970, 2000];

    private readonly NamePart[] _families;
    private readonly NamePart[] _givens;

    public NameBook(Charset charset)
    {
        var lists = new NameLists(charset);
        var chance = new Chance(7, 7);
        _families = [.. Enumerable.Range(0, Citizens.Families).Select(_ => lists.Family(ref chance))];
        _givens = new NamePart[s_years.Length * 2 * Citizens.Givens];
        for (var i = 0; i < _givens.Length; i++)
        {
            _givens[i] = lists.Given(ref chance, i / Citizens.Givens % 2 == 1, s_years[i / Citizens.Givens / 2]);
        }
    }

    /// <summary>Number of the given name in the whole book.</summary>
    public static int GivenOf(in Citizen citizen)
    {
        var life = LifeClass.All[citizen.Class];
        var age = life.Birth.Year < 1945 ? 0 : life.Birth.Year < 1990 ? 1 : 2;
        return (((age * 2) + (life.IsMale ? 1 : 0)) * Citizens.Givens) + citizen.Given;
    }

    /// <summary>A name as a source field has it.</summary>
    public byte[] Text(FieldRole role, int family, int given, NameForm form)
    {
        var (f, g) = (_families[family], _givens[given]);
        return role switch
        {
            FieldRole.Family => f.Kanji,
            FieldRole.Given => g.Kanji,
            FieldRole.FamilyKana => Kana(f, form),
            FieldRole.GivenKana => Kana(g, form),
            FieldRole.Kana => [.. Kana(f, form), .. form.Separator, .. Kana(g, form)],
            _ => [.. f.Kanji, .. form.Separator, .. g.Kanji],
        };
    }

    private static byte[] Kana(NamePart name, NameForm form)
    {
        if (!form.IsFullWidth)
        {
            return name.Kana;
        }

        var full = new byte[name.Kana.Length * 3];
        return full[..Adapters.Text.Width.ToFull(name.Kana, full, kanaOnly: false)];
    }
}
