using System.Text;

namespace Hub.Codecs.Tables;

/// <summary>The one thing that a code decodes to.</summary>
internal readonly record struct Meaning(MeaningKind Kind, int First, int Second = 0)
{
    /// <summary>Bytes that <see cref="WriteUtf8"/> needs at most.</summary>
    public const int MaxUtf8Length = 8;

    /// <summary>Writes the scalars; 0 bytes for an unmapped code.</summary>
    public int WriteUtf8(Span<byte> utf8)
    {
        if (Kind == MeaningKind.Unmapped)
        {
            return 0;
        }

        var length = new Rune(First).EncodeToUtf8(utf8);
        return Second == 0 ? length : length + new Rune(Second).EncodeToUtf8(utf8[length..]);
    }
}
