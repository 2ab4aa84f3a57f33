namespace Hub.Adapters.Plan;

/// <summary>Characters that somebody has to identify, or has: rare, so that gathering them may allocate.</summary>
internal sealed partial class MappingState
{
    private readonly List<GaijiNote> _gaiji = [];

    /// <summary>Those of the record at hand.</summary>
    public IReadOnlyList<GaijiNote> Gaiji => _gaiji;

    private byte[] _scratch = [];

    /// <summary>A copy of a text that lives until the next one is asked for.</summary>
    public ReadOnlySpan<byte> Scratch(ReadOnlySpan<byte> text)
    {
        if (_scratch.Length < text.Length)
        {
            _scratch = new byte[text.Length * 2];
        }

        text.CopyTo(_scratch);
        return _scratch.AsSpan(0, text.Length);
    }

    /// <summary>Notes one occurrence in the field being decoded.</summary>
    public void NoteGaiji(uint code, string meaning, bool isOpen)
    {
        var field = Field?.Name ?? "";
        for (var i = 0; i < _gaiji.Count; i++)
        {
            if (_gaiji[i] is var known && known.Code == code && known.Field == field)
            {
                _gaiji[i] = known with { Count = known.Count + 1 };
                return;
            }
        }

        _gaiji.Add(new GaijiNote(code, meaning, isOpen, field, Item.ItemId, 1));
    }
}
