using System.Runtime.CompilerServices;

namespace Hub.Characters.Data;

/// <summary>Scalar → small number in constant time and little memory: pages of 256 scalars, made where needed.</summary>
internal sealed class ScalarMap
{
    private readonly ushort[] _pageOf = new ushort[0x1100];
    private ushort[] _cells = new ushort[256 * 64];
    private int _pages = 1;

    /// <summary>The number of a scalar, or 0.</summary>
    public int this[int scalar] => (uint)scalar < 0x110000 ? _cells[(_pageOf[scalar >> 8] << 8) | (scalar & 0xFF)] : 0;

    /// <summary>Sets the number of a scalar.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Set(int scalar, int value)
    {
        int page = _pageOf[scalar >> 8];
        if (page == 0)
        {
            page = _pages++;
            _pageOf[scalar >> 8] = (ushort)page;
            if (_cells.Length < _pages << 8)
            {
                Array.Resize(ref _cells, _cells.Length * 2);
            }
        }

        _cells[(page << 8) | (scalar & 0xFF)] = (ushort)value;
    }
}
