using System.Runtime.CompilerServices;
using Hub.Characters.Data;

namespace Hub.Characters;

/// <summary>Readings (読み), radicals with residual strokes (部首・内画数), and the notes (参考情報) of the 縮退マップ.</summary>
public sealed class ReadingIndex
{
    private readonly string[] _words;
    private readonly int[] _starts;
    private readonly ushort[] _ids;
    private readonly int[] _radicalStarts;
    private readonly byte[] _radicals;
    private readonly Dictionary<int, string> _notes = [];
    private readonly Lazy<WordIndex> _byWord;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal ReadingIndex(UnifiedSet set)
    {
        var packed = PackedReader.Open("readings.br");
        _words = new string[packed.ReadVarint()];
        for (var i = 0; i < _words.Length; i++)
        {
            _words[i] = packed.ReadText();
        }

        var count = packed.ReadVarint();
        _starts = Starts(packed.ReadBytes(count));
        _ids = new ushort[_starts[count]];
        for (var i = 0; i < _ids.Length; i++)
        {
            _ids[i] = (ushort)packed.ReadVarint();
        }

        _radicalStarts = Starts(packed.ReadBytes(count));
        _radicals = packed.ReadBytes(_radicalStarts[count] * 2).ToArray();
        packed.BeginColumn();
        for (var i = packed.ReadVarint(); i > 0; i--)
        {
            _notes.Add(set.RowOf(CharacterName.Mj(packed.ReadDelta())), packed.ReadText());
        }

        _byWord = new(IndexWords);
    }

    /// <summary>Number of readings of all MJ.</summary>
    public int Count => _ids.Length;

    /// <summary>The readings of an MJ in the order of the list: on in katakana, kun in hiragana.</summary>
    public IReadOnlyList<string> Of(MjCharacter character)
    {
        var words = new string[_starts[character.Row + 1] - _starts[character.Row]];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = _words[_ids[_starts[character.Row] + i]];
        }

        return words;
    }

    /// <summary>Radical (1 to 214) and residual strokes of an MJ; more than one where dictionaries differ.</summary>
    public IReadOnlyList<(int Radical, int Strokes)> RadicalsOf(MjCharacter character)
    {
        var radicals = new (int, int)[_radicalStarts[character.Row + 1] - _radicalStarts[character.Row]];
        for (var i = 0; i < radicals.Length; i++)
        {
            var at = (_radicalStarts[character.Row] + i) * 2;
            radicals[i] = (_radicals[at], _radicals[at + 1]);
        }

        return radicals;
    }

    /// <summary>参考情報 such as "地名外字" or "国字:しめ"; null where there is none.</summary>
    public string? NoteOf(MjCharacter character) => _notes.GetValueOrDefault(character.Row);

    /// <summary>Rows of the MJ that have a reading, exactly as the list spells it; empty where none has.</summary>
    public ReadOnlySpan<ushort> RowsOf(string reading)
    {
        var index = _byWord.Value;
        return index.Ids.TryGetValue(reading, out var id) ? index.Rows.AsSpan(index.Starts[id]..index.Starts[id + 1]) : [];
    }

    private WordIndex IndexWords()
    {
        var ids = new Dictionary<string, int>(_words.Length, StringComparer.Ordinal);
        var starts = new int[_words.Length + 1];
        for (var i = 0; i < _words.Length; i++)
        {
            ids.Add(_words[i], i);
        }

        foreach (var id in _ids)
        {
            starts[id + 1]++;
        }

        for (var i = 0; i < _words.Length; i++)
        {
            starts[i + 1] += starts[i];
        }

        var rows = new ushort[_ids.Length];
        var next = starts.AsSpan(0, _words.Length).ToArray();
        for (var row = 0; row + 1 < _starts.Length; row++)
        {
            for (var i = _starts[row]; i < _starts[row + 1]; i++)
            {
                rows[next[_ids[i]]++] = (ushort)row;
            }
        }

        return new WordIndex(ids, starts, rows);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int[] Starts(ReadOnlySpan<byte> counts)
    {
        var starts = new int[counts.Length + 1];
        for (var i = 0; i < counts.Length; i++)
        {
            starts[i + 1] = starts[i] + counts[i];
        }

        return starts;
    }

    private sealed record WordIndex(Dictionary<string, int> Ids, int[] Starts, ushort[] Rows);
}
