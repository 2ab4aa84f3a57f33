using System.Runtime.CompilerServices;

namespace Hub.Codecs.Reading;

/// <summary>The shift codes by first byte, packed so that the end of a run is understood by one look-up.</summary>
internal sealed unsafe class ShiftKinds
{
    private const uint Narrow = 1u << 16;
    private const uint ToDouble = 1u << 17;
    private const uint Wide = 1u << 18;
    private const int SingleShift = 8;
    private const int IndexShift = 24;

    /// <summary>Learns the shift codes. JEF's 30E2 is rare and stays unlearnt: it is decoded one code at a time.</summary>
    public ShiftKinds(ShiftSet shifts)
    {
        for (var i = 0; i < shifts.Codes.Count; i++)
        {
            var code = shifts.Codes[i];
            if (code.Bytes.Length == 1)
            {
                Kinds[code.Bytes[0]] = Narrow | (code.ToDouble ? ToDouble : 0) | (uint)i << IndexShift;
            }
        }

        if (shifts.Codes is [{ Bytes.Length: 2, ToDouble: true } into, { Bytes.Length: 2, ToDouble: false } back] && into.Bytes[0] == back.Bytes[0])
        {
            Kinds[into.Bytes[0]] = Wide | into.Bytes[1] | (uint)back.Bytes[1] << SingleShift;
        }
    }

    /// <summary>Kinds by first byte; 0 for a byte that begins no shift.</summary>
    public uint[] Kinds { get; } = new uint[0x100];

    /// <summary>True where the shift at the place changes the state.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsDue(uint kind, byte* at, bool isDouble) => (kind & Narrow) != 0
        ? ((kind & ToDouble) != 0) != isDouble
        : (kind & Wide) != 0 && at[1] == (byte)(isDouble ? kind >> SingleShift : kind);

    /// <summary>Index of the shift code.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Index(uint kind) => (int)(kind >> IndexShift);

    /// <summary>Bytes of the shift code.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Length(uint kind) => (kind & Narrow) != 0 ? 1 : 2;
}
