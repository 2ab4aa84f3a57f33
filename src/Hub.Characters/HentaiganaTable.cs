using Hub.Characters.Data;

namespace Hub.Characters;

/// <summary>The 299 変体仮名 of the list, 286 of them coded.</summary>
public sealed class HentaiganaTable
{
    private readonly List<Hentaigana> _all = [];
    private readonly Dictionary<int, Hentaigana> _byScalar = [];
    private readonly Dictionary<int, Hentaigana> _byKoseki = [];
    private readonly Dictionary<int, Hentaigana> _byNumber = [];

    internal HentaiganaTable(PackedReader packed)
    {
        for (var i = packed.ReadVarint(); i > 0; i--)
        {
            var kana = new Hentaigana(
                CharacterName.Mj(packed.ReadVarint()),
                packed.ReadVarint(),
                packed.ReadVarint(),
                packed.ReadVarint(),
                packed.ReadText(),
                packed.ReadText(),
                packed.ReadText().Split('・', StringSplitOptions.RemoveEmptyEntries),
                packed.ReadText());
            _all.Add(kana);
            _byNumber.Add(kana.Name.Number, kana);
            if (kana.Scalar != 0)
            {
                _byScalar.Add(kana.Scalar, kana);
            }

            if (kana.Koseki != 0)
            {
                _byKoseki.TryAdd(kana.Koseki, kana);
            }
        }
    }

    /// <summary>All of them, by name.</summary>
    public IReadOnlyList<Hentaigana> All => _all;

    /// <summary>By code point; null where it is none.</summary>
    public Hentaigana? Find(int scalar) => _byScalar.GetValueOrDefault(scalar);

    /// <summary>By MJ name; null where it is none.</summary>
    public Hentaigana? Find(CharacterName name) => name.Family == NameFamily.Mj ? _byNumber.GetValueOrDefault(name.Number) : null;

    /// <summary>By 戸籍統一文字番号; null where it is none.</summary>
    public Hentaigana? FindKoseki(int number) => _byKoseki.GetValueOrDefault(number);
}
