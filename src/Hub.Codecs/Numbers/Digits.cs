using System.Runtime.CompilerServices;

namespace Hub.Codecs.Numbers;

/// <summary>Adds up decimal digits, most significant first: in 64 bits as long as they fit, as nearly all fields do.</summary>
internal struct Digits
{
    /// <summary>Most digits that a number of COBOL has.</summary>
    public const int Max = 38;

    private const int Narrow = 18;

    private Int128 _wide;
    private ulong _narrow;
    private int _count;

    /// <summary>True once more digits were seen than a number can have; leading zeros do not count.</summary>
    public readonly bool IsTooLong => _count > Max;

    /// <summary>The number so far.</summary>
    public readonly Int128 Value => _count <= Narrow ? _narrow : _wide;

    /// <summary>Takes one digit, 0 to 9.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(int digit)
    {
        if (_count < Narrow)
        {
            _narrow = _narrow * 10 + (uint)digit;
            _count += _narrow == 0 ? 0 : 1;
            return;
        }

        AddWide(digit);
    }

    /// <summary>Ten to the power.</summary>
    public static Int128 Power(int exponent)
    {
        Int128 power = 1;
        for (var i = 0; i < exponent; i++)
        {
            power *= 10;
        }

        return power;
    }

    private void AddWide(int digit)
    {
        _wide = (_count == Narrow ? _narrow : _wide) * 10 + digit;
        _count = Math.Min(_count + 1, Max + 1);
    }
}
