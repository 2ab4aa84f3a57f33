namespace Hub.Characters;

/// <summary>A few MJ that share something, in the order of their names. A view: nothing is allocated.</summary>
public readonly ref struct MjCharacterList
{
    private readonly UnifiedSet _set;
    private readonly ReadOnlySpan<ushort> _rows;

    internal MjCharacterList(UnifiedSet set, ReadOnlySpan<ushort> rows)
    {
        _set = set;
        _rows = rows;
    }

    /// <summary>How many.</summary>
    public int Count => _rows.Length;

    /// <summary>One of them.</summary>
    public MjCharacter this[int index] => new(_set, _rows[index]);

    /// <summary>Goes through them.</summary>
    public Enumerator GetEnumerator() => new(this);

    /// <summary>Goes through the list.</summary>
    public ref struct Enumerator
    {
        private readonly MjCharacterList _list;
        private int _index;

        internal Enumerator(MjCharacterList list)
        {
            _list = list;
            _index = -1;
        }

        /// <summary>The one at hand.</summary>
        public readonly MjCharacter Current => _list[_index];

        /// <summary>Goes to the next one.</summary>
        public bool MoveNext() => ++_index < _list.Count;
    }
}
