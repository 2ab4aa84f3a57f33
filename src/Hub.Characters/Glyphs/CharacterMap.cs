namespace Hub.Characters.Glyphs;

/// <summary>The cmap table: code points (formats 4 and 12) and variation sequences (format 14) → glyphs.</summary>
internal sealed class CharacterMap
{
    private readonly FontBytes? _bmp;
    private readonly FontBytes? _full;
    private readonly FontBytes? _variations;

    public CharacterMap(FontBytes cmap)
    {
        for (var i = 0; i < cmap.U16(2); i++)
        {
            var platform = cmap.U16(4 + (i * 8));
            var table = cmap.From(cmap.U32(8 + (i * 8)));
            switch (table.U16(0))
            {
                case 4 when platform is 0 or 3:
                    _bmp ??= table;
                    break;
                case 12 when platform is 0 or 3:
                    _full ??= table;
                    break;
                case 14:
                    _variations ??= table;
                    break;
            }
        }
    }

    /// <summary>The glyph of a code point; 0 where there is none.</summary>
    public int Find(int scalar)
    {
        var glyph = _full is { } full ? FindFull(full, scalar) : 0;
        return glyph == 0 && scalar < 0x10000 && _bmp is { } bmp ? FindBmp(bmp, scalar) : glyph;
    }

    /// <summary>The glyph of a sequence; 0 where the font does not have it.</summary>
    public int Find(int scalar, int selector)
    {
        if (_variations is not { } table)
        {
            return 0;
        }

        var records = table.U32(6);
        for (var i = 0; i < records; i++)
        {
            var at = 10 + (i * 11);
            if (table.U24(at) != selector)
            {
                continue;
            }

            var byDefault = table.U32(at + 3);
            if (byDefault != 0 && HasDefault(table.From(byDefault), scalar))
            {
                return Find(scalar);
            }

            var other = table.U32(at + 7);
            return other == 0 ? 0 : FindOther(table.From(other), scalar);
        }

        return 0;
    }

    private static int FindFull(FontBytes table, int scalar)
    {
        int low = 0, high = (int)table.U32(12) - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var at = 16 + (middle * 12);
            if (scalar < table.U32(at))
            {
                high = middle - 1;
            }
            else if (scalar > table.U32(at + 4))
            {
                low = middle + 1;
            }
            else
            {
                return (int)(table.U32(at + 8) + (uint)scalar - table.U32(at));
            }
        }

        return 0;
    }

    private static int FindBmp(FontBytes table, int scalar)
    {
        var segments = table.U16(6) / 2;
        for (var i = 0; i < segments; i++)
        {
            if (scalar > table.U16(14 + (i * 2)))
            {
                continue;
            }

            var start = table.U16(16 + ((segments + i) * 2));
            if (scalar < start)
            {
                return 0;
            }

            var delta = table.U16(16 + (((segments * 2) + i) * 2));
            var rangeAt = 16 + (((segments * 3) + i) * 2);
            var range = table.U16(rangeAt);
            if (range == 0)
            {
                return (scalar + delta) & 0xFFFF;
            }

            var glyph = table.U16(rangeAt + range + ((scalar - start) * 2));
            return glyph == 0 ? 0 : (glyph + delta) & 0xFFFF;
        }

        return 0;
    }

    private static bool HasDefault(FontBytes ranges, int scalar)
    {
        int low = 0, high = (int)ranges.U32(0) - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var start = ranges.U24(4 + (middle * 4));
            if (scalar < start)
            {
                high = middle - 1;
            }
            else if (scalar > start + ranges.U8(7 + (middle * 4)))
            {
                low = middle + 1;
            }
            else
            {
                return true;
            }
        }

        return false;
    }

    private static int FindOther(FontBytes mappings, int scalar)
    {
        int low = 0, high = (int)mappings.U32(0) - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var at = 4 + (middle * 5);
            var found = mappings.U24(at);
            if (found == scalar)
            {
                return mappings.U16(at + 3);
            }

            (low, high) = scalar < found ? (low, middle - 1) : (middle + 1, high);
        }

        return 0;
    }
}
